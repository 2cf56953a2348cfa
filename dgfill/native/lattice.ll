
%struct.LogSum = type { double, double }
%struct.Ranked = type { double, i32, i32 }
%struct.Answer = type { i32, i32, i32, i32 }
%struct.Node = type { double, double, i32, i32, i32, i32 }

@NOTHING = internal unnamed_addr constant %struct.LogSum { double 0xFFF0000000000000, double 0.000000e+00 }, align 8

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @choose(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %3 = load i32, ptr %2, align 8, !tbaa !8
  %4 = icmp sgt i32 %3, 0
  br i1 %4, label %9, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %7 = load ptr, ptr %6, align 8, !tbaa !16
  %8 = sext i32 %3 to i64
  br label %30

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 140
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 148
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %35

30:                                               ; preds = %513, %5
  %31 = phi i64 [ %8, %5 ], [ %516, %513 ]
  %32 = phi ptr [ %7, %5 ], [ %501, %513 ]
  %33 = phi i32 [ 0, %5 ], [ %514, %513 ]
  %34 = getelementptr inbounds i32, ptr %32, i64 %31
  store i32 %33, ptr %34, align 4, !tbaa !4
  ret void

35:                                               ; preds = %9, %513
  %36 = phi i64 [ 0, %9 ], [ %362, %513 ]
  %37 = phi i32 [ 0, %9 ], [ %514, %513 ]
  %38 = load ptr, ptr %0, align 8, !tbaa !17
  %39 = load i32, ptr %10, align 4, !tbaa !18
  %40 = sext i32 %39 to i64
  %41 = mul nsw i64 %36, %40
  %42 = getelementptr inbounds float, ptr %38, i64 %41
  %43 = load i32, ptr %11, align 8, !tbaa !19
  %44 = icmp slt i32 %43, 0
  br i1 %44, label %52, label %45

45:                                               ; preds = %35
  %46 = zext nneg i32 %43 to i64
  %47 = getelementptr inbounds nuw float, ptr %42, i64 %46
  %48 = load float, ptr %47, align 4, !tbaa !20
  %49 = fpext float %48 to double
  %50 = fcmp ogt double %49, -1.000000e+04
  %51 = select i1 %50, double %49, double -1.000000e+04
  br label %52

52:                                               ; preds = %35, %45
  %53 = phi double [ %51, %45 ], [ 0xFFF0000000000000, %35 ]
  %54 = load i32, ptr %12, align 4, !tbaa !22
  %55 = icmp sgt i32 %54, 0
  br i1 %55, label %56, label %76

56:                                               ; preds = %52
  %57 = load ptr, ptr %13, align 8, !tbaa !23
  %58 = zext nneg i32 %54 to i64
  br label %61

59:                                               ; preds = %61
  %60 = fcmp olt double %73, 0x3FEFAE147AE147AE
  br i1 %60, label %76, label %80

61:                                               ; preds = %61, %56
  %62 = phi i64 [ 0, %56 ], [ %74, %61 ]
  %63 = phi double [ 0.000000e+00, %56 ], [ %73, %61 ]
  %64 = getelementptr inbounds nuw i32, ptr %57, i64 %62
  %65 = load i32, ptr %64, align 4, !tbaa !4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds float, ptr %42, i64 %66
  %68 = load float, ptr %67, align 4, !tbaa !20
  %69 = fpext float %68 to double
  %70 = fcmp ogt double %69, -1.000000e+04
  %71 = select i1 %70, double %69, double -1.000000e+04
  %72 = tail call double @llvm.exp.f64(double %71)
  %73 = fadd double %63, %72
  %74 = add nuw nsw i64 %62, 1
  %75 = icmp eq i64 %74, %58
  br i1 %75, label %59, label %61, !llvm.loop !24

76:                                               ; preds = %59, %52
  %77 = phi double [ %73, %59 ], [ 0.000000e+00, %52 ]
  %78 = fneg double %77
  %79 = tail call double @log1p(double noundef %78) #13
  br label %124

80:                                               ; preds = %59
  %81 = fcmp une double %53, 0xFFF0000000000000
  %82 = select i1 %81, double 1.000000e+00, double 0.000000e+00
  %83 = icmp sgt i32 %39, 0
  br i1 %83, label %84, label %87

84:                                               ; preds = %80
  %85 = load ptr, ptr %14, align 8, !tbaa !26
  %86 = zext nneg i32 %39 to i64
  br label %94

87:                                               ; preds = %119, %80
  %88 = phi double [ %82, %80 ], [ %120, %119 ]
  %89 = phi double [ %53, %80 ], [ %121, %119 ]
  %90 = fcmp ogt double %88, 0.000000e+00
  br i1 %90, label %91, label %124

91:                                               ; preds = %87
  %92 = tail call double @llvm.log.f64(double %88)
  %93 = fadd double %89, %92
  br label %124

94:                                               ; preds = %119, %84
  %95 = phi i64 [ 0, %84 ], [ %122, %119 ]
  %96 = phi double [ %53, %84 ], [ %121, %119 ]
  %97 = phi double [ %82, %84 ], [ %120, %119 ]
  %98 = getelementptr inbounds nuw i8, ptr %85, i64 %95
  %99 = load i8, ptr %98, align 1, !tbaa !27
  %100 = icmp eq i8 %99, 0
  br i1 %100, label %119, label %101

101:                                              ; preds = %94
  %102 = getelementptr inbounds nuw float, ptr %42, i64 %95
  %103 = load float, ptr %102, align 4, !tbaa !20
  %104 = fpext float %103 to double
  %105 = fcmp ogt double %104, -1.000000e+04
  %106 = select i1 %105, double %104, double -1.000000e+04
  %107 = fcmp ugt double %106, %96
  br i1 %107, label %112, label %108

108:                                              ; preds = %101
  %109 = fsub double %106, %96
  %110 = tail call double @llvm.exp.f64(double %109)
  %111 = fadd double %97, %110
  br label %119

112:                                              ; preds = %101
  %113 = fcmp ogt double %97, 0.000000e+00
  br i1 %113, label %114, label %119

114:                                              ; preds = %112
  %115 = fsub double %96, %106
  %116 = tail call double @llvm.exp.f64(double %115)
  %117 = fmul double %97, %116
  %118 = fadd double %117, 1.000000e+00
  br label %119

119:                                              ; preds = %114, %112, %108, %94
  %120 = phi double [ %97, %94 ], [ %111, %108 ], [ %118, %114 ], [ 1.000000e+00, %112 ]
  %121 = phi double [ %96, %94 ], [ %96, %108 ], [ %106, %114 ], [ %106, %112 ]
  %122 = add nuw nsw i64 %95, 1
  %123 = icmp eq i64 %122, %86
  br i1 %123, label %87, label %94, !llvm.loop !28

124:                                              ; preds = %76, %87, %91
  %125 = phi double [ %79, %76 ], [ %93, %91 ], [ 0xFFF0000000000000, %87 ]
  %126 = load double, ptr %15, align 8, !tbaa !29
  %127 = fcmp olt double %126, 1.000000e+00
  br i1 %127, label %128, label %131

128:                                              ; preds = %124
  %129 = tail call double @llvm.log.f64(double %126)
  %130 = fadd double %125, %129
  br label %131

131:                                              ; preds = %124, %128
  %132 = phi double [ %130, %128 ], [ 0x7FF0000000000000, %124 ]
  %133 = fcmp une double %53, 0xFFF0000000000000
  %134 = select i1 %133, double 1.000000e+00, double 0.000000e+00
  %135 = icmp sgt i32 %39, 0
  br i1 %135, label %136, label %196

136:                                              ; preds = %131
  %137 = load ptr, ptr %16, align 8, !tbaa !30
  br label %147

138:                                              ; preds = %184
  %139 = and i64 %151, 4294967295
  %140 = icmp eq i64 %149, 0
  br i1 %140, label %196, label %141

141:                                              ; preds = %138
  %142 = lshr i64 %139, 1
  br label %143

143:                                              ; preds = %143, %141
  %144 = phi i64 [ %145, %143 ], [ %142, %141 ]
  %145 = add nsw i64 %144, -1
  tail call fastcc void @sift_down(ptr noundef nonnull %137, i64 noundef range(i64 -2147483648, 2147483648) %139, i64 noundef %145) #14
  %146 = icmp samesign ugt i64 %144, 1
  br i1 %146, label %143, label %193, !llvm.loop !31

147:                                              ; preds = %184, %136
  %148 = phi i64 [ 0, %136 ], [ %153, %184 ]
  %149 = phi i64 [ 0, %136 ], [ %151, %184 ]
  %150 = phi i32 [ %39, %136 ], [ %190, %184 ]
  %151 = add nuw nsw i64 %149, 1
  %152 = getelementptr inbounds nuw %struct.Ranked, ptr %137, i64 %149
  %153 = add nuw nsw i64 %148, 32
  %154 = sext i32 %150 to i64
  %155 = icmp sgt i64 %153, %154
  br i1 %155, label %158, label %156

156:                                              ; preds = %147
  %157 = getelementptr inbounds nuw float, ptr %42, i64 %148
  br label %175

158:                                              ; preds = %147, %158
  %159 = phi i64 [ %165, %158 ], [ %148, %147 ]
  %160 = phi float [ %164, %158 ], [ -1.000000e+04, %147 ]
  %161 = getelementptr inbounds nuw float, ptr %42, i64 %159
  %162 = load float, ptr %161, align 4, !tbaa !20
  %163 = fcmp ogt float %162, %160
  %164 = select i1 %163, float %162, float %160
  %165 = add nuw nsw i64 %159, 1
  %166 = icmp eq i64 %165, %154
  br i1 %166, label %184, label %158, !llvm.loop !32

167:                                              ; preds = %175
  %168 = shufflevector <4 x float> %181, <4 x float> poison, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %169 = fcmp ogt <4 x float> %181, %168
  %170 = select <4 x i1> %169, <4 x float> %181, <4 x float> %168
  %171 = shufflevector <4 x float> %170, <4 x float> poison, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %172 = fcmp ogt <4 x float> %170, %171
  %173 = select <4 x i1> %172, <4 x float> %170, <4 x float> %171
  %174 = extractelement <4 x float> %173, i64 0
  br label %184

175:                                              ; preds = %175, %156
  %176 = phi i64 [ 0, %156 ], [ %182, %175 ]
  %177 = phi <4 x float> [ splat (float -1.000000e+04), %156 ], [ %181, %175 ]
  %178 = getelementptr inbounds nuw float, ptr %157, i64 %176
  %179 = load <4 x float>, ptr %178, align 4, !tbaa !27
  %180 = fcmp ogt <4 x float> %179, %177
  %181 = select <4 x i1> %180, <4 x float> %179, <4 x float> %177
  %182 = add nuw nsw i64 %176, 4
  %183 = icmp samesign ult i64 %176, 28
  br i1 %183, label %175, label %167, !llvm.loop !33

184:                                              ; preds = %158, %167
  %185 = phi float [ %174, %167 ], [ %164, %158 ]
  %186 = fpext float %185 to double
  store double %186, ptr %152, align 8, !tbaa !34
  %187 = getelementptr inbounds nuw i8, ptr %152, i64 8
  %188 = trunc nuw nsw i64 %148 to i32
  store i32 %188, ptr %187, align 8, !tbaa !4
  %189 = getelementptr inbounds nuw i8, ptr %152, i64 12
  store i32 1, ptr %189, align 4, !tbaa !4
  %190 = load i32, ptr %10, align 4, !tbaa !18
  %191 = sext i32 %190 to i64
  %192 = icmp slt i64 %153, %191
  br i1 %192, label %147, label %138, !llvm.loop !35

193:                                              ; preds = %143
  %194 = shl i64 %151, 32
  %195 = ashr exact i64 %194, 32
  br label %196

196:                                              ; preds = %193, %131, %138
  %197 = phi i64 [ 0, %131 ], [ 1, %138 ], [ %195, %193 ]
  %198 = load i32, ptr %17, align 4, !tbaa !36
  %199 = icmp sgt i32 %198, 0
  br i1 %199, label %205, label %200

200:                                              ; preds = %196
  %201 = load ptr, ptr %20, align 8, !tbaa !37
  %202 = getelementptr inbounds nuw double, ptr %201, i64 %36
  store double %53, ptr %202, align 8, !tbaa !34
  %203 = load ptr, ptr %21, align 8, !tbaa !38
  %204 = getelementptr inbounds nuw i8, ptr %203, i64 %36
  store i8 0, ptr %204, align 1, !tbaa !27
  br label %352

205:                                              ; preds = %196, %303
  %206 = phi i64 [ %288, %303 ], [ 0, %196 ]
  %207 = phi double [ %305, %303 ], [ %53, %196 ]
  %208 = phi double [ %304, %303 ], [ %134, %196 ]
  %209 = load i32, ptr %18, align 8, !tbaa !39
  %210 = sext i32 %209 to i64
  %211 = icmp slt i64 %206, %210
  br i1 %211, label %220, label %212

212:                                              ; preds = %205
  %213 = fcmp ogt double %208, 0.000000e+00
  br i1 %213, label %214, label %217

214:                                              ; preds = %212
  %215 = tail call double @llvm.log.f64(double %208)
  %216 = fadd double %207, %215
  br label %217

217:                                              ; preds = %212, %214
  %218 = phi double [ %216, %214 ], [ 0xFFF0000000000000, %212 ]
  %219 = fcmp olt double %218, %132
  br i1 %219, label %220, label %309

220:                                              ; preds = %205, %217
  %221 = load ptr, ptr %19, align 8, !tbaa !40
  br label %222

222:                                              ; preds = %275, %220
  %223 = load ptr, ptr %16, align 8, !tbaa !30
  %224 = load double, ptr %223, align 8, !tbaa !34
  %225 = getelementptr inbounds nuw i8, ptr %223, i64 8
  %226 = load i64, ptr %225, align 8
  %227 = and i64 %226, -4294967296
  %228 = icmp eq i64 %227, 4294967296
  %229 = select i1 %228, double 0x7FF0000000000000, double %224
  %230 = trunc i64 %226 to i32
  %231 = sdiv i32 %230, 32
  %232 = shl nsw i32 %231, 5
  %233 = load i32, ptr %10, align 4, !tbaa !18
  %234 = icmp sgt i32 %233, %232
  br i1 %234, label %235, label %275

235:                                              ; preds = %222
  %236 = add nsw i32 %232, 32
  %237 = tail call i32 @llvm.smin.i32(i32 %236, i32 %233)
  %238 = sext i32 %232 to i64
  %239 = shl i64 %226, 32
  %240 = ashr exact i64 %239, 32
  %241 = sext i32 %237 to i64
  br label %242

242:                                              ; preds = %269, %235
  %243 = phi i64 [ %238, %235 ], [ %273, %269 ]
  %244 = phi float [ 0x7FF8000000000000, %235 ], [ %272, %269 ]
  %245 = phi i32 [ %232, %235 ], [ %271, %269 ]
  %246 = phi double [ 0xFFF0000000000000, %235 ], [ %270, %269 ]
  %247 = getelementptr inbounds float, ptr %42, i64 %243
  %248 = load float, ptr %247, align 4, !tbaa !20
  %249 = fcmp ugt float %248, %244
  br i1 %249, label %250, label %269

250:                                              ; preds = %242
  %251 = fpext float %248 to double
  %252 = fcmp ogt double %251, -1.000000e+04
  %253 = select i1 %252, double %251, double -1.000000e+04
  %254 = fcmp ugt double %253, %246
  br i1 %254, label %255, label %269

255:                                              ; preds = %250
  %256 = fcmp ogt double %229, %253
  br i1 %256, label %261, label %257

257:                                              ; preds = %255
  %258 = fcmp oeq double %229, %253
  %259 = icmp sgt i64 %243, %240
  %260 = and i1 %259, %258
  br i1 %260, label %261, label %269

261:                                              ; preds = %257, %255
  %262 = load ptr, ptr %14, align 8, !tbaa !26
  %263 = getelementptr inbounds i8, ptr %262, i64 %243
  %264 = load i8, ptr %263, align 1, !tbaa !27
  %265 = icmp eq i8 %264, 0
  br i1 %265, label %269, label %266

266:                                              ; preds = %261
  %267 = fptrunc double %253 to float
  %268 = trunc nsw i64 %243 to i32
  br label %269

269:                                              ; preds = %266, %261, %257, %250, %242
  %270 = phi double [ %246, %242 ], [ %253, %266 ], [ %246, %261 ], [ %246, %257 ], [ %246, %250 ]
  %271 = phi i32 [ %245, %242 ], [ %268, %266 ], [ %245, %261 ], [ %245, %257 ], [ %245, %250 ]
  %272 = phi float [ %244, %242 ], [ %267, %266 ], [ %244, %261 ], [ %244, %257 ], [ %244, %250 ]
  %273 = add nsw i64 %243, 1
  %274 = icmp slt i64 %273, %241
  br i1 %274, label %242, label %275, !llvm.loop !41

275:                                              ; preds = %269, %222
  %276 = phi double [ 0xFFF0000000000000, %222 ], [ %270, %269 ]
  %277 = phi i32 [ %232, %222 ], [ %271, %269 ]
  %278 = zext i32 %277 to i64
  store double %276, ptr %223, align 8, !tbaa !34
  store i64 %278, ptr %225, align 8
  %279 = load ptr, ptr %16, align 8, !tbaa !30
  tail call fastcc void @sift_down(ptr noundef %279, i64 noundef %197, i64 noundef 0) #14
  br i1 %228, label %222, label %280, !llvm.loop !42

280:                                              ; preds = %275
  %281 = getelementptr inbounds nuw %struct.Ranked, ptr %221, i64 %206
  store double %224, ptr %281, align 8, !tbaa !34
  %282 = getelementptr inbounds nuw i8, ptr %281, i64 8
  store i64 %226, ptr %282, align 8
  %283 = load ptr, ptr %19, align 8, !tbaa !40
  %284 = getelementptr inbounds nuw %struct.Ranked, ptr %283, i64 %206
  %285 = load double, ptr %284, align 8, !tbaa !43
  %286 = fcmp oeq double %285, 0xFFF0000000000000
  br i1 %286, label %309, label %287

287:                                              ; preds = %280
  %288 = add nuw nsw i64 %206, 1
  %289 = fcmp ugt double %285, %207
  br i1 %289, label %296, label %290

290:                                              ; preds = %287
  %291 = fcmp ueq double %285, 0xFFF0000000000000
  br i1 %291, label %303, label %292

292:                                              ; preds = %290
  %293 = fsub double %285, %207
  %294 = tail call double @llvm.exp.f64(double %293)
  %295 = fadd double %208, %294
  br label %303

296:                                              ; preds = %287
  %297 = fcmp ogt double %208, 0.000000e+00
  br i1 %297, label %298, label %303

298:                                              ; preds = %296
  %299 = fsub double %207, %285
  %300 = tail call double @llvm.exp.f64(double %299)
  %301 = fmul double %208, %300
  %302 = fadd double %301, 1.000000e+00
  br label %303

303:                                              ; preds = %296, %298, %290, %292
  %304 = phi double [ %295, %292 ], [ %208, %290 ], [ %302, %298 ], [ 1.000000e+00, %296 ]
  %305 = phi double [ %207, %292 ], [ %207, %290 ], [ %285, %298 ], [ %285, %296 ]
  %306 = load i32, ptr %17, align 4, !tbaa !36
  %307 = sext i32 %306 to i64
  %308 = icmp slt i64 %288, %307
  br i1 %308, label %205, label %309, !llvm.loop !45

309:                                              ; preds = %217, %280, %303
  %310 = phi double [ %208, %217 ], [ %208, %280 ], [ %304, %303 ]
  %311 = phi double [ %207, %217 ], [ %207, %280 ], [ %305, %303 ]
  %312 = phi i64 [ %206, %217 ], [ %206, %280 ], [ %288, %303 ]
  %313 = trunc i64 %312 to i32
  %314 = load ptr, ptr %20, align 8, !tbaa !37
  %315 = getelementptr inbounds nuw double, ptr %314, i64 %36
  store double %53, ptr %315, align 8, !tbaa !34
  %316 = fcmp ogt double %53, -1.000000e+04
  %317 = icmp ne i32 %313, 0
  %318 = and i1 %316, %317
  br i1 %318, label %319, label %329

319:                                              ; preds = %309
  %320 = load ptr, ptr %19, align 8, !tbaa !40
  %321 = and i64 %312, 4294967295
  %322 = getelementptr %struct.Ranked, ptr %320, i64 %321
  %323 = getelementptr i8, ptr %322, i64 -16
  %324 = load double, ptr %323, align 8, !tbaa !43
  %325 = fcmp ogt double %53, %324
  %326 = zext i1 %325 to i8
  %327 = load ptr, ptr %21, align 8, !tbaa !38
  %328 = getelementptr inbounds nuw i8, ptr %327, i64 %36
  store i8 %326, ptr %328, align 1, !tbaa !27
  br label %335

329:                                              ; preds = %309
  %330 = load ptr, ptr %21, align 8, !tbaa !38
  %331 = getelementptr inbounds nuw i8, ptr %330, i64 %36
  store i8 0, ptr %331, align 1, !tbaa !27
  %332 = icmp eq i32 %313, 0
  br i1 %332, label %352, label %333

333:                                              ; preds = %329
  %334 = and i64 %312, 4294967295
  br label %335

335:                                              ; preds = %333, %319
  %336 = phi i64 [ %334, %333 ], [ %321, %319 ]
  %337 = load ptr, ptr %19, align 8, !tbaa !40
  %338 = getelementptr %struct.Ranked, ptr %337, i64 %336
  %339 = getelementptr i8, ptr %338, i64 -16
  %340 = load double, ptr %339, align 8, !tbaa !43
  %341 = and i64 %312, 4294967295
  br label %342

342:                                              ; preds = %335, %347
  %343 = phi i64 [ 0, %335 ], [ %348, %347 ]
  %344 = getelementptr inbounds nuw %struct.Ranked, ptr %337, i64 %343
  %345 = load double, ptr %344, align 8, !tbaa !43
  %346 = fcmp ogt double %345, -1.000000e+04
  br i1 %346, label %347, label %350

347:                                              ; preds = %342
  %348 = add nuw nsw i64 %343, 1
  %349 = icmp eq i64 %348, %341
  br i1 %349, label %352, label %342, !llvm.loop !46

350:                                              ; preds = %342
  %351 = trunc nuw nsw i64 %343 to i32
  br label %352

352:                                              ; preds = %347, %350, %200, %329
  %353 = phi i1 [ true, %200 ], [ true, %329 ], [ false, %350 ], [ false, %347 ]
  %354 = phi double [ 0.000000e+00, %200 ], [ 0.000000e+00, %329 ], [ %340, %350 ], [ %340, %347 ]
  %355 = phi double [ %134, %200 ], [ %310, %329 ], [ %310, %350 ], [ %310, %347 ]
  %356 = phi double [ %53, %200 ], [ %311, %329 ], [ %311, %350 ], [ %311, %347 ]
  %357 = phi i32 [ 0, %200 ], [ 0, %329 ], [ %313, %350 ], [ %313, %347 ]
  %358 = phi i32 [ 0, %200 ], [ 0, %329 ], [ %351, %350 ], [ %313, %347 ]
  %359 = load ptr, ptr %22, align 8, !tbaa !47
  %360 = getelementptr inbounds nuw i32, ptr %359, i64 %36
  %361 = load i32, ptr %360, align 4, !tbaa !4
  %362 = add nuw nsw i64 %36, 1
  %363 = getelementptr inbounds nuw i32, ptr %359, i64 %362
  %364 = load i32, ptr %363, align 4, !tbaa !4
  %365 = icmp slt i32 %361, %364
  %366 = zext i32 %357 to i64
  br i1 %365, label %369, label %367

367:                                              ; preds = %352
  %368 = load ptr, ptr %19, align 8, !tbaa !40
  br label %372

369:                                              ; preds = %352
  %370 = load ptr, ptr %23, align 8, !tbaa !48
  %371 = sext i32 %361 to i64
  br label %425

372:                                              ; preds = %474, %367
  %373 = phi ptr [ %368, %367 ], [ %475, %474 ]
  %374 = phi double [ %355, %367 ], [ %477, %474 ]
  %375 = phi double [ %356, %367 ], [ %478, %474 ]
  %376 = phi i32 [ %357, %367 ], [ %479, %474 ]
  %377 = getelementptr inbounds nuw %struct.Ranked, ptr %373, i64 %366
  %378 = sub nsw i32 %376, %357
  %379 = sext i32 %378 to i64
  %380 = icmp sgt i32 %378, 1
  br i1 %380, label %381, label %410

381:                                              ; preds = %372, %404
  %382 = phi i64 [ %408, %404 ], [ 1, %372 ]
  %383 = getelementptr inbounds nuw %struct.Ranked, ptr %377, i64 %382
  %384 = load double, ptr %383, align 8, !tbaa !34
  %385 = getelementptr inbounds nuw i8, ptr %383, i64 8
  %386 = load i64, ptr %385, align 8
  %387 = trunc i64 %386 to i32
  br label %388

388:                                              ; preds = %401, %381
  %389 = phi i64 [ %382, %381 ], [ %402, %401 ]
  %390 = getelementptr %struct.Ranked, ptr %377, i64 %389
  %391 = getelementptr i8, ptr %390, i64 -16
  %392 = load double, ptr %391, align 8
  %393 = fcmp ogt double %384, %392
  br i1 %393, label %401, label %394

394:                                              ; preds = %388
  %395 = getelementptr i8, ptr %390, i64 -8
  %396 = load i64, ptr %395, align 8
  %397 = trunc i64 %396 to i32
  %398 = fcmp oeq double %384, %392
  %399 = icmp slt i32 %387, %397
  %400 = select i1 %398, i1 %399, i1 false
  br i1 %400, label %401, label %404

401:                                              ; preds = %394, %388
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %390, ptr noundef nonnull align 8 dereferenceable(16) %391, i64 16, i1 false), !tbaa.struct !49
  %402 = add nsw i64 %389, -1
  %403 = icmp sgt i64 %389, 1
  br i1 %403, label %388, label %404, !llvm.loop !50

404:                                              ; preds = %401, %394
  %405 = phi i64 [ 0, %401 ], [ %389, %394 ]
  %406 = getelementptr inbounds %struct.Ranked, ptr %377, i64 %405
  store double %384, ptr %406, align 8, !tbaa !34
  %407 = getelementptr inbounds nuw i8, ptr %406, i64 8
  store i64 %386, ptr %407, align 8
  %408 = add nuw nsw i64 %382, 1
  %409 = icmp eq i64 %408, %379
  br i1 %409, label %410, label %381, !llvm.loop !51

410:                                              ; preds = %404, %372
  %411 = load i32, ptr %10, align 4, !tbaa !18
  %412 = load i32, ptr %12, align 4, !tbaa !22
  %413 = sub nsw i32 %411, %412
  %414 = load i32, ptr %11, align 8, !tbaa !19
  %415 = icmp sgt i32 %414, -1
  %416 = sext i1 %415 to i32
  %417 = add i32 %413, %416
  %418 = fcmp ogt double %374, 0.000000e+00
  br i1 %418, label %419, label %422

419:                                              ; preds = %410
  %420 = tail call double @llvm.log.f64(double %374)
  %421 = fadd double %375, %420
  br label %422

422:                                              ; preds = %410, %419
  %423 = phi double [ %421, %419 ], [ 0xFFF0000000000000, %410 ]
  %424 = icmp eq i32 %417, %376
  br i1 %424, label %497, label %483

425:                                              ; preds = %369, %474
  %426 = phi i32 [ %364, %369 ], [ %476, %474 ]
  %427 = phi i64 [ %371, %369 ], [ %480, %474 ]
  %428 = phi i32 [ %357, %369 ], [ %479, %474 ]
  %429 = phi double [ %356, %369 ], [ %478, %474 ]
  %430 = phi double [ %355, %369 ], [ %477, %474 ]
  %431 = getelementptr inbounds i32, ptr %370, i64 %427
  %432 = load i32, ptr %431, align 4, !tbaa !4
  %433 = sext i32 %432 to i64
  %434 = getelementptr inbounds float, ptr %42, i64 %433
  %435 = load float, ptr %434, align 4, !tbaa !20
  %436 = fpext float %435 to double
  %437 = fcmp ogt double %436, -1.000000e+04
  %438 = select i1 %437, double %436, double -1.000000e+04
  br i1 %353, label %451, label %439

439:                                              ; preds = %425
  %440 = load ptr, ptr %19, align 8, !tbaa !40
  br label %442

441:                                              ; preds = %442
  br i1 %447, label %474, label %451

442:                                              ; preds = %439, %442
  %443 = phi i64 [ 0, %439 ], [ %448, %442 ]
  %444 = getelementptr inbounds nuw %struct.Ranked, ptr %440, i64 %443
  %445 = getelementptr inbounds nuw i8, ptr %444, i64 8
  %446 = load i32, ptr %445, align 8, !tbaa !52
  %447 = icmp eq i32 %446, %432
  %448 = add nuw nsw i64 %443, 1
  %449 = icmp samesign uge i64 %448, %366
  %450 = select i1 %449, i1 true, i1 %447
  br i1 %450, label %441, label %442, !llvm.loop !53

451:                                              ; preds = %425, %441
  %452 = fcmp ugt double %438, %429
  br i1 %452, label %457, label %453

453:                                              ; preds = %451
  %454 = fsub double %438, %429
  %455 = tail call double @llvm.exp.f64(double %454)
  %456 = fadd double %430, %455
  br label %464

457:                                              ; preds = %451
  %458 = fcmp ogt double %430, 0.000000e+00
  br i1 %458, label %459, label %464

459:                                              ; preds = %457
  %460 = fsub double %429, %438
  %461 = tail call double @llvm.exp.f64(double %460)
  %462 = fmul double %430, %461
  %463 = fadd double %462, 1.000000e+00
  br label %464

464:                                              ; preds = %457, %459, %453
  %465 = phi double [ %456, %453 ], [ %463, %459 ], [ 1.000000e+00, %457 ]
  %466 = phi double [ %429, %453 ], [ %438, %459 ], [ %438, %457 ]
  %467 = load ptr, ptr %19, align 8, !tbaa !40
  %468 = add nsw i32 %428, 1
  %469 = sext i32 %428 to i64
  %470 = getelementptr inbounds %struct.Ranked, ptr %467, i64 %469
  store double %438, ptr %470, align 8, !tbaa !34
  %471 = getelementptr inbounds nuw i8, ptr %470, i64 8
  store i32 %432, ptr %471, align 8, !tbaa !4
  %472 = getelementptr inbounds nuw i8, ptr %470, i64 12
  store i32 0, ptr %472, align 4, !tbaa !4
  %473 = load i32, ptr %363, align 4, !tbaa !4
  br label %474

474:                                              ; preds = %441, %464
  %475 = phi ptr [ %440, %441 ], [ %467, %464 ]
  %476 = phi i32 [ %426, %441 ], [ %473, %464 ]
  %477 = phi double [ %430, %441 ], [ %465, %464 ]
  %478 = phi double [ %429, %441 ], [ %466, %464 ]
  %479 = phi i32 [ %428, %441 ], [ %468, %464 ]
  %480 = add nsw i64 %427, 1
  %481 = sext i32 %476 to i64
  %482 = icmp slt i64 %480, %481
  br i1 %482, label %425, label %372, !llvm.loop !54

483:                                              ; preds = %422
  %484 = sub nsw i32 %417, %376
  %485 = sitofp i32 %484 to double
  %486 = tail call double @llvm.log.f64(double %485)
  %487 = fadd double %354, %486
  %488 = tail call double @llvm.exp.f64(double %125)
  %489 = tail call double @llvm.exp.f64(double %423)
  %490 = fsub double %488, %489
  %491 = fadd double %490, 1.000000e-05
  %492 = fcmp ogt double %491, 0.000000e+00
  %493 = select i1 %492, double %491, double 0.000000e+00
  %494 = tail call double @llvm.log.f64(double %493)
  %495 = fcmp olt double %494, %487
  %496 = select i1 %495, double %494, double %487
  br label %497

497:                                              ; preds = %422, %483
  %498 = phi double [ %496, %483 ], [ 0xFFF0000000000000, %422 ]
  %499 = load ptr, ptr %24, align 8, !tbaa !55
  %500 = getelementptr inbounds nuw double, ptr %499, i64 %36
  store double %498, ptr %500, align 8, !tbaa !34
  %501 = load ptr, ptr %25, align 8, !tbaa !16
  %502 = getelementptr inbounds nuw i32, ptr %501, i64 %36
  store i32 %37, ptr %502, align 4, !tbaa !4
  %503 = load ptr, ptr %26, align 8, !tbaa !56
  %504 = getelementptr inbounds nuw i32, ptr %503, i64 %36
  store i32 %358, ptr %504, align 4, !tbaa !4
  %505 = icmp sgt i32 %376, 0
  br i1 %505, label %506, label %513

506:                                              ; preds = %497
  %507 = load ptr, ptr %19, align 8, !tbaa !40
  %508 = load ptr, ptr %27, align 8, !tbaa !57
  %509 = load ptr, ptr %28, align 8, !tbaa !58
  %510 = load ptr, ptr %29, align 8, !tbaa !59
  %511 = zext nneg i32 %376 to i64
  %512 = sext i32 %37 to i64
  br label %518

513:                                              ; preds = %560, %497
  %514 = add nsw i32 %376, %37
  %515 = load i32, ptr %2, align 8, !tbaa !8
  %516 = sext i32 %515 to i64
  %517 = icmp slt i64 %362, %516
  br i1 %517, label %35, label %30, !llvm.loop !60

518:                                              ; preds = %506, %560
  %519 = phi i64 [ %511, %506 ], [ %522, %560 ]
  %520 = phi double [ 0xFFF0000000000000, %506 ], [ %562, %560 ]
  %521 = phi double [ 0.000000e+00, %506 ], [ %563, %560 ]
  %522 = add nsw i64 %519, -1
  %523 = getelementptr inbounds nuw %struct.Ranked, ptr %507, i64 %522
  %524 = load double, ptr %523, align 8, !tbaa !43
  %525 = fcmp ugt double %524, %520
  br i1 %525, label %532, label %526

526:                                              ; preds = %518
  %527 = fcmp ueq double %524, 0xFFF0000000000000
  br i1 %527, label %545, label %528

528:                                              ; preds = %526
  %529 = fsub double %524, %520
  %530 = tail call double @llvm.exp.f64(double %529)
  %531 = fadd double %521, %530
  br label %545

532:                                              ; preds = %518
  %533 = fcmp ogt double %521, 0.000000e+00
  br i1 %533, label %540, label %534

534:                                              ; preds = %532
  %535 = getelementptr inbounds nuw i8, ptr %523, i64 8
  %536 = load i32, ptr %535, align 8, !tbaa !52
  %537 = add nsw i64 %522, %512
  %538 = getelementptr inbounds i32, ptr %508, i64 %537
  store i32 %536, ptr %538, align 4, !tbaa !4
  %539 = getelementptr inbounds double, ptr %509, i64 %537
  store double %524, ptr %539, align 8, !tbaa !34
  br label %554

540:                                              ; preds = %532
  %541 = fsub double %520, %524
  %542 = tail call double @llvm.exp.f64(double %541)
  %543 = fmul double %521, %542
  %544 = fadd double %543, 1.000000e+00
  br label %545

545:                                              ; preds = %540, %526, %528
  %546 = phi double [ %531, %528 ], [ %521, %526 ], [ %544, %540 ]
  %547 = phi double [ %520, %528 ], [ %520, %526 ], [ %524, %540 ]
  %548 = getelementptr inbounds nuw i8, ptr %523, i64 8
  %549 = load i32, ptr %548, align 8, !tbaa !52
  %550 = add nsw i64 %522, %512
  %551 = getelementptr inbounds i32, ptr %508, i64 %550
  store i32 %549, ptr %551, align 4, !tbaa !4
  %552 = getelementptr inbounds double, ptr %509, i64 %550
  store double %524, ptr %552, align 8, !tbaa !34
  %553 = fcmp ogt double %546, 0.000000e+00
  br i1 %553, label %554, label %560

554:                                              ; preds = %534, %545
  %555 = phi i64 [ %537, %534 ], [ %550, %545 ]
  %556 = phi double [ %524, %534 ], [ %547, %545 ]
  %557 = phi double [ 1.000000e+00, %534 ], [ %546, %545 ]
  %558 = tail call double @llvm.log.f64(double %557)
  %559 = fadd double %556, %558
  br label %560

560:                                              ; preds = %545, %554
  %561 = phi i64 [ %555, %554 ], [ %550, %545 ]
  %562 = phi double [ %556, %554 ], [ %547, %545 ]
  %563 = phi double [ %557, %554 ], [ %546, %545 ]
  %564 = phi double [ %559, %554 ], [ 0xFFF0000000000000, %545 ]
  %565 = getelementptr inbounds double, ptr %510, i64 %561
  store double %564, ptr %565, align 8, !tbaa !34
  %566 = icmp samesign ugt i64 %519, 1
  br i1 %566, label %518, label %513, !llvm.loop !61
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @add(ptr noundef captures(none) %0, double noundef %1) unnamed_addr #4 {
  %3 = load double, ptr %0, align 8, !tbaa !62
  %4 = fcmp ugt double %1, %3
  br i1 %4, label %13, label %5

5:                                                ; preds = %2
  %6 = fcmp ueq double %1, 0xFFF0000000000000
  br i1 %6, label %24, label %7

7:                                                ; preds = %5
  %8 = fsub double %1, %3
  %9 = tail call double @llvm.exp.f64(double %8)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load double, ptr %10, align 8, !tbaa !64
  %12 = fadd double %9, %11
  store double %12, ptr %10, align 8, !tbaa !64
  br label %24

13:                                               ; preds = %2
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = load double, ptr %14, align 8, !tbaa !64
  %16 = fcmp ogt double %15, 0.000000e+00
  br i1 %16, label %17, label %22

17:                                               ; preds = %13
  %18 = fsub double %3, %1
  %19 = tail call double @llvm.exp.f64(double %18)
  %20 = fmul double %19, %15
  %21 = fadd double %20, 1.000000e+00
  br label %22

22:                                               ; preds = %13, %17
  %23 = phi double [ %21, %17 ], [ 1.000000e+00, %13 ]
  store double %23, ptr %14, align 8, !tbaa !64
  store double %1, ptr %0, align 8, !tbaa !62
  br label %24

24:                                               ; preds = %5, %7, %22
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #2

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @learn(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #5 {
  %4 = icmp sgt i64 %2, 0
  br i1 %4, label %6, label %5

5:                                                ; preds = %15, %3
  ret void

6:                                                ; preds = %3, %15
  %7 = phi i64 [ %16, %15 ], [ 0, %3 ]
  %8 = getelementptr inbounds nuw %struct.Answer, ptr %1, i64 %7
  %9 = load i32, ptr %8, align 4, !tbaa !65
  %10 = icmp eq i32 %9, -1
  br i1 %10, label %15, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %13 = load i32, ptr %12, align 4, !tbaa !67
  %14 = tail call fastcc ptr @place_of(ptr noundef %0, i32 noundef %9, i32 noundef %13) #14
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %14, ptr noundef nonnull align 4 dereferenceable(16) %8, i64 16, i1 false), !tbaa.struct !68
  br label %15

15:                                               ; preds = %6, %11
  %16 = add nuw nsw i64 %7, 1
  %17 = icmp eq i64 %16, %2
  br i1 %17, label %5, label %6, !llvm.loop !69
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef ptr @place_of(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #6 {
  %4 = zext i32 %1 to i64
  %5 = shl nuw i64 %4, 32
  %6 = zext i32 %2 to i64
  %7 = or disjoint i64 %5, %6
  %8 = mul i64 %7, -7046029254386353131
  %9 = lshr i64 %8, 32
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !70
  %12 = load ptr, ptr %0, align 8, !tbaa !73
  %13 = and i64 %9, %11
  %14 = getelementptr inbounds nuw %struct.Answer, ptr %12, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !65
  %16 = icmp eq i32 %15, -1
  br i1 %16, label %32, label %17

17:                                               ; preds = %3, %26
  %18 = phi i32 [ %30, %26 ], [ %15, %3 ]
  %19 = phi ptr [ %29, %26 ], [ %14, %3 ]
  %20 = phi i64 [ %28, %26 ], [ %13, %3 ]
  %21 = icmp eq i32 %18, %1
  br i1 %21, label %22, label %26

22:                                               ; preds = %17
  %23 = getelementptr inbounds nuw i8, ptr %19, i64 4
  %24 = load i32, ptr %23, align 4, !tbaa !67
  %25 = icmp eq i32 %24, %2
  br i1 %25, label %32, label %26

26:                                               ; preds = %17, %22
  %27 = add nsw i64 %20, 1
  %28 = and i64 %27, %11
  %29 = getelementptr inbounds %struct.Answer, ptr %12, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !65
  %31 = icmp eq i32 %30, -1
  br i1 %31, label %32, label %17, !llvm.loop !74

32:                                               ; preds = %22, %26, %3
  %33 = phi ptr [ %14, %3 ], [ %29, %26 ], [ %19, %22 ]
  ret ptr %33
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define dso_local i32 @merge(ptr noundef captures(none) %0, i32 noundef %1, ptr noundef captures(none) %2, ptr noundef captures(none) %3, ptr noundef captures(none) %4) local_unnamed_addr #7 {
  %6 = shl nsw i32 %1, 1
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i32 [ 1, %5 ], [ %10, %7 ]
  %9 = icmp slt i32 %8, %6
  %10 = shl i32 %8, 1
  br i1 %9, label %7, label %11, !llvm.loop !75

11:                                               ; preds = %7
  %12 = add nsw i32 %8, -1
  %13 = icmp sgt i32 %8, 0
  br i1 %13, label %14, label %17

14:                                               ; preds = %11
  %15 = zext nneg i32 %8 to i64
  %16 = shl nuw nsw i64 %15, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %3, i8 -1, i64 %16, i1 false), !tbaa !4
  br label %17

17:                                               ; preds = %14, %11
  %18 = icmp sgt i32 %1, 0
  br i1 %18, label %19, label %114

19:                                               ; preds = %17
  %20 = zext nneg i32 %1 to i64
  br label %26

21:                                               ; preds = %87
  %22 = icmp sgt i32 %80, 0
  br i1 %22, label %23, label %91

23:                                               ; preds = %21
  %24 = zext nneg i32 %80 to i64
  %25 = shl nuw nsw i64 %24, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %4, i8 0, i64 %25, i1 false), !tbaa !34
  br label %91

26:                                               ; preds = %19, %87
  %27 = phi i64 [ 0, %19 ], [ %89, %87 ]
  %28 = phi i32 [ 0, %19 ], [ %80, %87 ]
  %29 = getelementptr inbounds nuw %struct.Node, ptr %0, i64 %27
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 16
  %31 = load i32, ptr %30, align 8, !tbaa !76
  %32 = mul i32 %31, -1640531535
  %33 = getelementptr inbounds nuw i8, ptr %29, i64 20
  %34 = load i32, ptr %33, align 4, !tbaa !78
  %35 = xor i32 %32, %34
  %36 = mul i32 %35, -2048144777
  %37 = lshr i32 %36, 8
  %38 = and i32 %37, %12
  %39 = zext nneg i32 %38 to i64
  %40 = getelementptr inbounds nuw i32, ptr %3, i64 %39
  %41 = load i32, ptr %40, align 4, !tbaa !4
  %42 = icmp eq i32 %41, -1
  br i1 %42, label %62, label %43

43:                                               ; preds = %26, %55
  %44 = phi i32 [ %60, %55 ], [ %41, %26 ]
  %45 = phi i32 [ %57, %55 ], [ %38, %26 ]
  %46 = sext i32 %44 to i64
  %47 = getelementptr inbounds %struct.Node, ptr %2, i64 %46
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 16
  %49 = load i32, ptr %48, align 8, !tbaa !76
  %50 = icmp eq i32 %49, %31
  br i1 %50, label %51, label %55

51:                                               ; preds = %43
  %52 = getelementptr inbounds nuw i8, ptr %47, i64 20
  %53 = load i32, ptr %52, align 4, !tbaa !78
  %54 = icmp eq i32 %53, %34
  br i1 %54, label %68, label %55

55:                                               ; preds = %43, %51
  %56 = add nsw i32 %45, 1
  %57 = and i32 %56, %12
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds i32, ptr %3, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !4
  %61 = icmp eq i32 %60, -1
  br i1 %61, label %62, label %43, !llvm.loop !79

62:                                               ; preds = %55, %26
  %63 = phi i64 [ %39, %26 ], [ %58, %55 ]
  %64 = getelementptr inbounds i32, ptr %3, i64 %63
  %65 = add nsw i32 %28, 1
  store i32 %28, ptr %64, align 4, !tbaa !4
  %66 = sext i32 %28 to i64
  %67 = getelementptr inbounds %struct.Node, ptr %2, i64 %66
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %67, ptr noundef nonnull align 8 dereferenceable(32) %29, i64 32, i1 false), !tbaa.struct !80
  br label %78

68:                                               ; preds = %51
  %69 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %70 = load double, ptr %69, align 8, !tbaa !81
  %71 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %72 = load double, ptr %71, align 8, !tbaa !81
  %73 = fcmp ogt double %70, %72
  br i1 %73, label %74, label %78

74:                                               ; preds = %68
  store double %70, ptr %71, align 8, !tbaa !81
  %75 = getelementptr inbounds nuw i8, ptr %29, i64 24
  %76 = load i32, ptr %75, align 8, !tbaa !82
  %77 = getelementptr inbounds nuw i8, ptr %47, i64 24
  store i32 %76, ptr %77, align 8, !tbaa !82
  br label %78

78:                                               ; preds = %68, %74, %62
  %79 = phi i64 [ %46, %68 ], [ %46, %74 ], [ %66, %62 ]
  %80 = phi i32 [ %28, %68 ], [ %28, %74 ], [ %65, %62 ]
  %81 = phi i32 [ %44, %68 ], [ %44, %74 ], [ %28, %62 ]
  %82 = load double, ptr %29, align 8, !tbaa !83
  %83 = getelementptr inbounds %struct.Node, ptr %2, i64 %79
  %84 = load double, ptr %83, align 8, !tbaa !83
  %85 = fcmp ogt double %82, %84
  br i1 %85, label %86, label %87

86:                                               ; preds = %78
  store double %82, ptr %83, align 8, !tbaa !83
  br label %87

87:                                               ; preds = %86, %78
  %88 = getelementptr inbounds nuw i8, ptr %29, i64 28
  store i32 %81, ptr %88, align 4, !tbaa !84
  %89 = add nuw nsw i64 %27, 1
  %90 = icmp eq i64 %89, %20
  br i1 %90, label %21, label %26, !llvm.loop !85

91:                                               ; preds = %21, %23
  %92 = zext nneg i32 %1 to i64
  br label %96

93:                                               ; preds = %96
  br i1 %22, label %94, label %114

94:                                               ; preds = %93
  %95 = zext nneg i32 %80 to i64
  br label %116

96:                                               ; preds = %91, %96
  %97 = phi i64 [ 0, %91 ], [ %112, %96 ]
  %98 = getelementptr inbounds nuw %struct.Node, ptr %0, i64 %97
  %99 = load double, ptr %98, align 8, !tbaa !83
  %100 = getelementptr inbounds nuw i8, ptr %98, i64 28
  %101 = load i32, ptr %100, align 4, !tbaa !84
  %102 = sext i32 %101 to i64
  %103 = getelementptr inbounds %struct.Node, ptr %2, i64 %102
  %104 = load double, ptr %103, align 8, !tbaa !83
  %105 = fsub double %99, %104
  %106 = fcmp olt double %105, 0.000000e+00
  %107 = tail call double @llvm.exp.f64(double %105)
  %108 = select i1 %106, double %107, double 1.000000e+00
  %109 = getelementptr inbounds double, ptr %4, i64 %102
  %110 = load double, ptr %109, align 8, !tbaa !34
  %111 = fadd double %110, %108
  store double %111, ptr %109, align 8, !tbaa !34
  %112 = add nuw nsw i64 %97, 1
  %113 = icmp eq i64 %112, %92
  br i1 %113, label %93, label %96, !llvm.loop !86

114:                                              ; preds = %116, %17, %93
  %115 = phi i32 [ 0, %17 ], [ %80, %93 ], [ %80, %116 ]
  ret i32 %115

116:                                              ; preds = %94, %116
  %117 = phi i64 [ 0, %94 ], [ %124, %116 ]
  %118 = getelementptr inbounds nuw double, ptr %4, i64 %117
  %119 = load double, ptr %118, align 8, !tbaa !34
  %120 = tail call double @llvm.log.f64(double %119)
  %121 = getelementptr inbounds nuw %struct.Node, ptr %2, i64 %117
  %122 = load double, ptr %121, align 8, !tbaa !83
  %123 = fadd double %122, %120
  store double %123, ptr %121, align 8, !tbaa !83
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %95
  br i1 %125, label %114, label %116, !llvm.loop !87
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @sweep(ptr noundef readonly %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, ptr noundef writeonly captures(none) initializes((0, 4)) %4) local_unnamed_addr #5 {
  %6 = alloca %struct.Ranked, align 8
  store i32 0, ptr %4, align 4, !tbaa !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %8 = load i32, ptr %7, align 8, !tbaa !88
  %9 = icmp slt i32 %3, %8
  br i1 %9, label %10, label %979

10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %34 = sext i32 %3 to i64
  %35 = load ptr, ptr %15, align 8, !tbaa !90
  br label %36

36:                                               ; preds = %10, %970
  %37 = phi ptr [ %35, %10 ], [ %889, %970 ]
  %38 = phi i64 [ %34, %10 ], [ %718, %970 ]
  %39 = load ptr, ptr %11, align 8, !tbaa !91
  %40 = load i32, ptr %12, align 4, !tbaa !92
  %41 = sext i32 %40 to i64
  %42 = mul nsw i64 %38, %41
  %43 = getelementptr inbounds %struct.Node, ptr %39, i64 %42
  %44 = load ptr, ptr %13, align 8, !tbaa !93
  %45 = load ptr, ptr %14, align 8, !tbaa !94
  %46 = getelementptr inbounds i32, ptr %45, i64 %38
  %47 = load i32, ptr %46, align 4, !tbaa !4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds double, ptr %44, i64 %48
  %50 = getelementptr i8, ptr %46, i64 4
  %51 = load i32, ptr %50, align 4, !tbaa !4
  %52 = sub nsw i32 %51, %47
  %53 = getelementptr inbounds i32, ptr %37, i64 %38
  %54 = load i32, ptr %53, align 4, !tbaa !4
  %55 = icmp sgt i32 %54, 0
  br i1 %55, label %56, label %60

56:                                               ; preds = %36
  %57 = load ptr, ptr %16, align 8, !tbaa !95
  %58 = load ptr, ptr %18, align 8, !tbaa !96
  %59 = zext nneg i32 %54 to i64
  br label %65

60:                                               ; preds = %92, %36
  %61 = phi i64 [ 0, %36 ], [ %96, %92 ]
  %62 = load i32, ptr %19, align 8, !tbaa !97
  %63 = sext i32 %62 to i64
  %64 = icmp sgt i64 %61, %63
  br i1 %64, label %99, label %191

65:                                               ; preds = %92, %56
  %66 = phi i64 [ 0, %56 ], [ %97, %92 ]
  %67 = phi i64 [ 0, %56 ], [ %96, %92 ]
  %68 = getelementptr inbounds nuw %struct.Node, ptr %43, i64 %66
  %69 = load double, ptr %68, align 8, !tbaa !83
  %70 = load i32, ptr %46, align 4, !tbaa !4
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds double, ptr %57, i64 %71
  %73 = load i32, ptr %50, align 4, !tbaa !4
  %74 = sub nsw i32 %73, %70
  %75 = icmp sgt i32 %74, 0
  br i1 %75, label %76, label %92

76:                                               ; preds = %65
  %77 = load double, ptr %17, align 8, !tbaa !98
  br label %78

78:                                               ; preds = %78, %76
  %79 = phi i32 [ 0, %76 ], [ %90, %78 ]
  %80 = phi i32 [ %74, %76 ], [ %89, %78 ]
  %81 = add nuw nsw i32 %80, %79
  %82 = lshr i32 %81, 1
  %83 = zext nneg i32 %82 to i64
  %84 = getelementptr inbounds nuw double, ptr %72, i64 %83
  %85 = load double, ptr %84, align 8, !tbaa !34
  %86 = fadd double %69, %85
  %87 = fcmp ult double %86, %77
  %88 = add nuw nsw i32 %82, 1
  %89 = select i1 %87, i32 %82, i32 %80
  %90 = select i1 %87, i32 %79, i32 %88
  %91 = icmp slt i32 %90, %89
  br i1 %91, label %78, label %92, !llvm.loop !99

92:                                               ; preds = %78, %65
  %93 = phi i32 [ 0, %65 ], [ %90, %78 ]
  %94 = getelementptr inbounds nuw i32, ptr %58, i64 %66
  store i32 %93, ptr %94, align 4, !tbaa !4
  %95 = zext nneg i32 %93 to i64
  %96 = add nuw nsw i64 %67, %95
  %97 = add nuw nsw i64 %66, 1
  %98 = icmp eq i64 %97, %59
  br i1 %98, label %60, label %65, !llvm.loop !100

99:                                               ; preds = %60
  %100 = load i32, ptr %53, align 4, !tbaa !4
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %119, label %102

102:                                              ; preds = %99
  %103 = shl nsw i32 %100, 1
  %104 = sdiv i32 %62, %103
  %105 = icmp sgt i32 %100, 0
  br i1 %105, label %106, label %119

106:                                              ; preds = %102
  %107 = load ptr, ptr %18, align 8, !tbaa !96
  %108 = trunc nsw i64 %38 to i32
  br label %125

109:                                              ; preds = %148
  %110 = load ptr, ptr %20, align 8, !tbaa !101
  %111 = sext i32 %152 to i64
  %112 = icmp sgt i32 %152, 1
  br i1 %112, label %113, label %119

113:                                              ; preds = %109
  %114 = lshr i64 %111, 1
  br label %115

115:                                              ; preds = %115, %113
  %116 = phi i64 [ %117, %115 ], [ %114, %113 ]
  %117 = add nsw i64 %116, -1
  tail call fastcc void @sift_down(ptr noundef %110, i64 noundef range(i64 -2147483648, 2147483648) %111, i64 noundef %117) #14
  %118 = icmp samesign ugt i64 %116, 1
  br i1 %118, label %115, label %119, !llvm.loop !31

119:                                              ; preds = %115, %99, %102, %109
  %120 = phi i32 [ %62, %99 ], [ %153, %109 ], [ %62, %102 ], [ %153, %115 ]
  %121 = phi i32 [ 0, %99 ], [ %152, %109 ], [ 0, %102 ], [ %152, %115 ]
  %122 = icmp sgt i32 %120, 0
  br i1 %122, label %123, label %191

123:                                              ; preds = %119
  %124 = trunc nsw i64 %38 to i32
  br label %159

125:                                              ; preds = %148, %106
  %126 = phi ptr [ %37, %106 ], [ %150, %148 ]
  %127 = phi ptr [ %107, %106 ], [ %151, %148 ]
  %128 = phi i64 [ 0, %106 ], [ %154, %148 ]
  %129 = phi i32 [ %62, %106 ], [ %153, %148 ]
  %130 = phi i32 [ 0, %106 ], [ %152, %148 ]
  %131 = getelementptr inbounds nuw i32, ptr %127, i64 %128
  %132 = load i32, ptr %131, align 4, !tbaa !4
  %133 = icmp sgt i32 %132, %104
  br i1 %133, label %134, label %148

134:                                              ; preds = %125
  store i32 %104, ptr %131, align 4, !tbaa !4
  %135 = load ptr, ptr %20, align 8, !tbaa !101
  %136 = add nsw i32 %130, 1
  %137 = sext i32 %130 to i64
  %138 = getelementptr inbounds %struct.Ranked, ptr %135, i64 %137
  %139 = trunc nuw nsw i64 %128 to i32
  %140 = tail call fastcc { double, i64 } @next_arc(ptr noundef nonnull readonly %0, i32 noundef %108, i32 noundef %139) #14
  %141 = extractvalue { double, i64 } %140, 0
  %142 = extractvalue { double, i64 } %140, 1
  store double %141, ptr %138, align 8, !tbaa !34
  %143 = getelementptr inbounds nuw i8, ptr %138, i64 8
  store i64 %142, ptr %143, align 8
  %144 = load ptr, ptr %18, align 8, !tbaa !96
  %145 = load ptr, ptr %15, align 8, !tbaa !90
  %146 = getelementptr inbounds nuw i32, ptr %144, i64 %128
  %147 = load i32, ptr %146, align 4, !tbaa !4
  br label %148

148:                                              ; preds = %134, %125
  %149 = phi i32 [ %147, %134 ], [ %132, %125 ]
  %150 = phi ptr [ %145, %134 ], [ %126, %125 ]
  %151 = phi ptr [ %144, %134 ], [ %127, %125 ]
  %152 = phi i32 [ %136, %134 ], [ %130, %125 ]
  %153 = sub nsw i32 %129, %149
  %154 = add nuw nsw i64 %128, 1
  %155 = getelementptr inbounds i32, ptr %150, i64 %38
  %156 = load i32, ptr %155, align 4, !tbaa !4
  %157 = sext i32 %156 to i64
  %158 = icmp slt i64 %154, %157
  br i1 %158, label %125, label %109, !llvm.loop !102

159:                                              ; preds = %123, %185
  %160 = phi i32 [ %189, %185 ], [ %120, %123 ]
  %161 = phi i32 [ %188, %185 ], [ %121, %123 ]
  %162 = load ptr, ptr %20, align 8, !tbaa !101
  %163 = getelementptr inbounds nuw i8, ptr %162, i64 12
  %164 = load i32, ptr %163, align 4, !tbaa !103
  %165 = load ptr, ptr %18, align 8, !tbaa !96
  %166 = sext i32 %164 to i64
  %167 = getelementptr inbounds i32, ptr %165, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !4
  %169 = add nsw i32 %168, 1
  store i32 %169, ptr %167, align 4, !tbaa !4
  %170 = tail call fastcc { double, i64 } @next_arc(ptr noundef nonnull readonly %0, i32 noundef %124, i32 noundef %164) #14
  %171 = extractvalue { double, i64 } %170, 0
  %172 = extractvalue { double, i64 } %170, 1
  store double %171, ptr %162, align 8, !tbaa !34
  %173 = getelementptr inbounds nuw i8, ptr %162, i64 8
  store i64 %172, ptr %173, align 8
  %174 = load ptr, ptr %20, align 8, !tbaa !101
  %175 = load double, ptr %174, align 8, !tbaa !43
  %176 = load double, ptr %17, align 8, !tbaa !98
  %177 = fcmp olt double %175, %176
  br i1 %177, label %180, label %178

178:                                              ; preds = %159
  %179 = sext i32 %161 to i64
  br label %185

180:                                              ; preds = %159
  %181 = add nsw i32 %161, -1
  %182 = sext i32 %181 to i64
  %183 = getelementptr inbounds %struct.Ranked, ptr %174, i64 %182
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %174, ptr noundef nonnull align 8 dereferenceable(16) %183, i64 16, i1 false), !tbaa.struct !49
  %184 = load ptr, ptr %20, align 8, !tbaa !101
  br label %185

185:                                              ; preds = %180, %178
  %186 = phi i64 [ %179, %178 ], [ %182, %180 ]
  %187 = phi ptr [ %174, %178 ], [ %184, %180 ]
  %188 = phi i32 [ %161, %178 ], [ %181, %180 ]
  tail call fastcc void @sift_down(ptr noundef %187, i64 noundef %186, i64 noundef 0) #14
  %189 = add nsw i32 %160, -1
  %190 = icmp sgt i32 %160, 1
  br i1 %190, label %159, label %191, !llvm.loop !104

191:                                              ; preds = %185, %119, %60
  br i1 %55, label %192, label %249

192:                                              ; preds = %191
  %193 = zext nneg i32 %54 to i64
  %194 = load ptr, ptr %21, align 8, !tbaa !105
  %195 = getelementptr inbounds double, ptr %194, i64 %38
  %196 = load double, ptr %195, align 8, !tbaa !34
  %197 = load ptr, ptr %18, align 8, !tbaa !96
  br label %198

198:                                              ; preds = %244, %192
  %199 = phi double [ 0.000000e+00, %192 ], [ %245, %244 ]
  %200 = phi double [ 0xFFF0000000000000, %192 ], [ %246, %244 ]
  %201 = phi i64 [ 0, %192 ], [ %247, %244 ]
  %202 = getelementptr inbounds nuw %struct.Node, ptr %43, i64 %201
  %203 = load double, ptr %202, align 8, !tbaa !83
  %204 = fadd double %203, %196
  %205 = fcmp ugt double %204, %200
  br i1 %205, label %212, label %206

206:                                              ; preds = %198
  %207 = fcmp ueq double %204, 0xFFF0000000000000
  br i1 %207, label %219, label %208

208:                                              ; preds = %206
  %209 = fsub double %204, %200
  %210 = tail call double @llvm.exp.f64(double %209)
  %211 = fadd double %199, %210
  br label %219

212:                                              ; preds = %198
  %213 = fcmp ogt double %199, 0.000000e+00
  br i1 %213, label %214, label %219

214:                                              ; preds = %212
  %215 = fsub double %200, %204
  %216 = tail call double @llvm.exp.f64(double %215)
  %217 = fmul double %199, %216
  %218 = fadd double %217, 1.000000e+00
  br label %219

219:                                              ; preds = %212, %214, %206, %208
  %220 = phi double [ %211, %208 ], [ %199, %206 ], [ %218, %214 ], [ 1.000000e+00, %212 ]
  %221 = phi double [ %200, %208 ], [ %200, %206 ], [ %204, %214 ], [ %204, %212 ]
  %222 = getelementptr inbounds nuw i32, ptr %197, i64 %201
  %223 = load i32, ptr %222, align 4, !tbaa !4
  %224 = icmp slt i32 %223, %52
  br i1 %224, label %225, label %244

225:                                              ; preds = %219
  %226 = sext i32 %223 to i64
  %227 = getelementptr inbounds double, ptr %49, i64 %226
  %228 = load double, ptr %227, align 8, !tbaa !34
  %229 = fadd double %203, %228
  %230 = fcmp ugt double %229, %221
  br i1 %230, label %237, label %231

231:                                              ; preds = %225
  %232 = fcmp ueq double %229, 0xFFF0000000000000
  br i1 %232, label %244, label %233

233:                                              ; preds = %231
  %234 = fsub double %229, %221
  %235 = tail call double @llvm.exp.f64(double %234)
  %236 = fadd double %220, %235
  br label %244

237:                                              ; preds = %225
  %238 = fcmp ogt double %220, 0.000000e+00
  br i1 %238, label %239, label %244

239:                                              ; preds = %237
  %240 = fsub double %221, %229
  %241 = tail call double @llvm.exp.f64(double %240)
  %242 = fmul double %220, %241
  %243 = fadd double %242, 1.000000e+00
  br label %244

244:                                              ; preds = %233, %231, %239, %237, %219
  %245 = phi double [ %220, %219 ], [ %236, %233 ], [ %220, %231 ], [ %243, %239 ], [ 1.000000e+00, %237 ]
  %246 = phi double [ %221, %219 ], [ %221, %233 ], [ %221, %231 ], [ %229, %239 ], [ %229, %237 ]
  %247 = add nuw nsw i64 %201, 1
  %248 = icmp eq i64 %247, %193
  br i1 %248, label %249, label %198, !llvm.loop !106

249:                                              ; preds = %244, %191
  %250 = phi double [ 0.000000e+00, %191 ], [ %245, %244 ]
  %251 = phi double [ 0xFFF0000000000000, %191 ], [ %246, %244 ]
  %252 = load ptr, ptr %22, align 8, !tbaa !107
  %253 = getelementptr inbounds i32, ptr %252, i64 %38
  %254 = load i32, ptr %253, align 4, !tbaa !4
  %255 = icmp eq i32 %254, -1
  br i1 %255, label %283, label %256

256:                                              ; preds = %249
  %257 = load ptr, ptr %23, align 8, !tbaa !108
  %258 = getelementptr inbounds i32, ptr %257, i64 %38
  %259 = load i32, ptr %258, align 4, !tbaa !4
  %260 = icmp eq i32 %259, -1
  br i1 %260, label %283, label %261

261:                                              ; preds = %256
  %262 = load ptr, ptr %14, align 8, !tbaa !94
  %263 = getelementptr inbounds i32, ptr %262, i64 %38
  %264 = load i32, ptr %263, align 4, !tbaa !4
  %265 = getelementptr i8, ptr %263, i64 4
  %266 = load i32, ptr %265, align 4, !tbaa !4
  %267 = icmp slt i32 %264, %266
  br i1 %267, label %268, label %283

268:                                              ; preds = %261
  %269 = load ptr, ptr %0, align 8, !tbaa !109
  %270 = sext i32 %264 to i64
  br label %271

271:                                              ; preds = %276, %268
  %272 = phi i64 [ %270, %268 ], [ %277, %276 ]
  %273 = getelementptr inbounds i32, ptr %269, i64 %272
  %274 = load i32, ptr %273, align 4, !tbaa !4
  %275 = icmp eq i32 %274, %259
  br i1 %275, label %280, label %276

276:                                              ; preds = %271
  %277 = add nsw i64 %272, 1
  %278 = trunc i64 %277 to i32
  %279 = icmp eq i32 %266, %278
  br i1 %279, label %283, label %271, !llvm.loop !110

280:                                              ; preds = %271
  %281 = trunc nsw i64 %272 to i32
  %282 = sub nsw i32 %281, %264
  br label %283

283:                                              ; preds = %276, %249, %256, %261, %280
  %284 = phi i32 [ -1, %256 ], [ -1, %249 ], [ %282, %280 ], [ -1, %261 ], [ -1, %276 ]
  %285 = load ptr, ptr %24, align 8, !tbaa !111
  %286 = getelementptr inbounds nuw i8, ptr %285, i64 8
  %287 = load i32, ptr %286, align 4, !tbaa !4
  %288 = icmp slt i32 %287, 0
  br i1 %288, label %289, label %299

289:                                              ; preds = %283
  %290 = load i32, ptr %285, align 4, !tbaa !4
  %291 = getelementptr inbounds nuw i8, ptr %285, i64 4
  %292 = load i32, ptr %291, align 4, !tbaa !4
  %293 = sdiv i32 %290, %292
  %294 = icmp ne i32 %293, 0
  %295 = icmp eq i32 %290, 0
  %296 = or i1 %295, %294
  %297 = select i1 %296, i32 %293, i32 1
  %298 = getelementptr inbounds nuw i8, ptr %285, i64 12
  store i32 %297, ptr %298, align 4, !tbaa !4
  store i32 %297, ptr %286, align 4, !tbaa !4
  br label %299

299:                                              ; preds = %289, %283
  %300 = load ptr, ptr %11, align 8, !tbaa !91
  %301 = load i32, ptr %12, align 4, !tbaa !92
  %302 = sext i32 %301 to i64
  %303 = mul nsw i64 %38, %302
  %304 = getelementptr inbounds %struct.Node, ptr %300, i64 %303
  %305 = load ptr, ptr %14, align 8, !tbaa !94
  %306 = getelementptr inbounds i32, ptr %305, i64 %38
  %307 = load i32, ptr %306, align 4, !tbaa !4
  %308 = load ptr, ptr %25, align 8, !tbaa !112
  %309 = getelementptr inbounds i32, ptr %308, i64 %38
  %310 = load i32, ptr %309, align 4, !tbaa !4
  %311 = load ptr, ptr %15, align 8, !tbaa !90
  %312 = getelementptr inbounds i32, ptr %311, i64 %38
  %313 = load i32, ptr %312, align 4, !tbaa !4
  %314 = icmp eq i32 %313, 0
  br i1 %314, label %327, label %315

315:                                              ; preds = %299
  %316 = load i32, ptr %19, align 8, !tbaa !97
  %317 = shl nsw i32 %313, 1
  %318 = sdiv i32 %316, %317
  %319 = icmp sgt i32 %313, 0
  br i1 %319, label %320, label %327

320:                                              ; preds = %315
  %321 = icmp ne i32 %284, -1
  %322 = load ptr, ptr %18, align 8, !tbaa !96
  br label %514

323:                                              ; preds = %541
  %324 = load i32, ptr %12, align 4, !tbaa !92
  %325 = load i32, ptr %309, align 4, !tbaa !4
  %326 = load i32, ptr %306, align 4, !tbaa !4
  br label %327

327:                                              ; preds = %323, %315, %299
  %328 = phi i32 [ %307, %315 ], [ %326, %323 ], [ %307, %299 ]
  %329 = phi i32 [ %310, %315 ], [ %325, %323 ], [ %310, %299 ]
  %330 = phi i32 [ %301, %315 ], [ %324, %323 ], [ %301, %299 ]
  %331 = phi i32 [ 0, %315 ], [ %543, %323 ], [ 0, %299 ]
  %332 = phi i32 [ 0, %315 ], [ %544, %323 ], [ 0, %299 ]
  %333 = load ptr, ptr %27, align 8, !tbaa !113
  %334 = load ptr, ptr %28, align 8, !tbaa !114
  %335 = load ptr, ptr %0, align 8, !tbaa !109
  %336 = shl nsw i32 %331, 1
  br label %337

337:                                              ; preds = %337, %327
  %338 = phi i32 [ 1, %327 ], [ %340, %337 ]
  %339 = icmp slt i32 %338, %336
  %340 = shl i32 %338, 1
  br i1 %339, label %337, label %341, !llvm.loop !115

341:                                              ; preds = %337
  %342 = sext i32 %330 to i64
  %343 = mul nsw i64 %38, %342
  %344 = getelementptr inbounds %struct.Node, ptr %300, i64 %343
  %345 = sext i32 %329 to i64
  %346 = getelementptr inbounds i32, ptr %333, i64 %345
  %347 = getelementptr inbounds i32, ptr %334, i64 %345
  %348 = sext i32 %328 to i64
  %349 = getelementptr inbounds i32, ptr %335, i64 %348
  %350 = icmp sgt i32 %338, 0
  br i1 %350, label %351, label %355

351:                                              ; preds = %341
  %352 = load ptr, ptr %29, align 8, !tbaa !116
  %353 = zext nneg i32 %338 to i64
  %354 = shl nuw nsw i64 %353, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %352, i8 -1, i64 %354, i1 false), !tbaa !4
  br label %355

355:                                              ; preds = %351, %341
  %356 = load ptr, ptr %20, align 8, !tbaa !101
  %357 = sext i32 %331 to i64
  %358 = icmp sgt i32 %331, 1
  br i1 %358, label %359, label %365

359:                                              ; preds = %355
  %360 = lshr i64 %357, 1
  br label %361

361:                                              ; preds = %361, %359
  %362 = phi i64 [ %363, %361 ], [ %360, %359 ]
  %363 = add nsw i64 %362, -1
  tail call fastcc void @sift_down(ptr noundef %356, i64 noundef range(i64 -2147483648, 2147483648) %357, i64 noundef %363) #14
  %364 = icmp samesign ugt i64 %362, 1
  br i1 %364, label %361, label %369, !llvm.loop !31

365:                                              ; preds = %355
  %366 = icmp eq i32 %331, 1
  br i1 %366, label %369, label %367

367:                                              ; preds = %365
  %368 = load ptr, ptr %26, align 8, !tbaa !117
  br label %505

369:                                              ; preds = %361, %365
  %370 = add nsw i32 %338, -1
  %371 = zext nneg i32 %331 to i64
  br label %377

372:                                              ; preds = %473
  %373 = icmp eq i32 %474, 0
  br i1 %373, label %374, label %965

374:                                              ; preds = %372
  %375 = load ptr, ptr %26, align 8, !tbaa !117
  %376 = load ptr, ptr %20, align 8, !tbaa !101
  br label %476

377:                                              ; preds = %473, %369
  %378 = phi i64 [ %371, %369 ], [ %381, %473 ]
  %379 = phi i32 [ 0, %369 ], [ %474, %473 ]
  %380 = load ptr, ptr %20, align 8, !tbaa !101
  %381 = add nsw i64 %378, -1
  %382 = load double, ptr %380, align 8, !tbaa !34
  %383 = getelementptr inbounds nuw i8, ptr %380, i64 8
  %384 = load i64, ptr %383, align 8
  %385 = getelementptr inbounds nuw %struct.Ranked, ptr %380, i64 %381
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %380, ptr noundef nonnull align 8 dereferenceable(16) %385, i64 16, i1 false), !tbaa.struct !49
  store double %382, ptr %385, align 8, !tbaa !34
  %386 = getelementptr inbounds nuw i8, ptr %385, i64 8
  store i64 %384, ptr %386, align 8
  tail call fastcc void @sift_down(ptr noundef nonnull %380, i64 noundef %381, i64 noundef 0) #14
  %387 = load ptr, ptr %26, align 8, !tbaa !117
  %388 = shl i64 %384, 32
  %389 = ashr exact i64 %388, 32
  %390 = getelementptr inbounds %struct.Node, ptr %387, i64 %389
  %391 = getelementptr inbounds i32, ptr %346, i64 %389
  %392 = load i32, ptr %391, align 4, !tbaa !4
  %393 = sext i32 %392 to i64
  %394 = getelementptr inbounds %struct.Node, ptr %344, i64 %393
  %395 = getelementptr inbounds nuw i8, ptr %390, i64 20
  %396 = load i32, ptr %395, align 4, !tbaa !78
  %397 = icmp eq i32 %396, -2
  %398 = getelementptr inbounds i32, ptr %347, i64 %389
  %399 = load i32, ptr %398, align 4, !tbaa !4
  %400 = sext i32 %399 to i64
  %401 = getelementptr inbounds i32, ptr %349, i64 %400
  %402 = load i32, ptr %401, align 4, !tbaa !4
  %403 = select i1 %397, i64 8589934590, i64 4294967294
  %404 = select i1 %397, i64 20, i64 16
  %405 = getelementptr inbounds nuw i8, ptr %394, i64 %404
  %406 = load i32, ptr %405, align 4, !tbaa !4
  %407 = mul i32 %406, -1640531535
  %408 = mul i32 %402, -2048144777
  %409 = xor i32 %407, %408
  %410 = lshr i32 %409, 8
  %411 = load ptr, ptr %29, align 8, !tbaa !116
  %412 = and i32 %410, %370
  %413 = zext nneg i32 %412 to i64
  %414 = getelementptr inbounds nuw i32, ptr %411, i64 %413
  %415 = load i32, ptr %414, align 4, !tbaa !4
  %416 = icmp eq i32 %415, -1
  br i1 %416, label %444, label %417

417:                                              ; preds = %377
  %418 = load ptr, ptr %30, align 8, !tbaa !118
  %419 = zext i32 %402 to i64
  %420 = shl nuw i64 %419, 32
  br label %428

421:                                              ; preds = %428
  %422 = add nsw i32 %430, 1
  %423 = and i32 %422, %370
  %424 = sext i32 %423 to i64
  %425 = getelementptr inbounds i32, ptr %411, i64 %424
  %426 = load i32, ptr %425, align 4, !tbaa !4
  %427 = icmp eq i32 %426, -1
  br i1 %427, label %444, label %428, !llvm.loop !119

428:                                              ; preds = %421, %417
  %429 = phi i32 [ %415, %417 ], [ %426, %421 ]
  %430 = phi i32 [ %412, %417 ], [ %423, %421 ]
  %431 = sext i32 %429 to i64
  %432 = getelementptr inbounds %struct.Answer, ptr %418, i64 %431
  %433 = load i64, ptr %432, align 4
  %434 = getelementptr inbounds nuw i8, ptr %432, i64 8
  %435 = load i64, ptr %434, align 4
  %436 = xor i64 %435, %403
  %437 = icmp ult i64 %436, 4294967296
  %438 = trunc i64 %433 to i32
  %439 = icmp eq i32 %406, %438
  %440 = select i1 %437, i1 %439, i1 false
  %441 = xor i64 %433, %420
  %442 = icmp ult i64 %441, 4294967296
  %443 = select i1 %440, i1 %442, i1 false
  br i1 %443, label %473, label %421, !llvm.loop !120

444:                                              ; preds = %421, %377
  %445 = phi i64 [ %413, %377 ], [ %424, %421 ]
  %446 = getelementptr inbounds i32, ptr %411, i64 %445
  %447 = load ptr, ptr %24, align 8, !tbaa !111
  %448 = select i1 %397, i64 3, i64 2
  %449 = getelementptr inbounds nuw i32, ptr %447, i64 %448
  %450 = fcmp oeq double %382, 0x7FF0000000000000
  %451 = load i32, ptr %449, align 4, !tbaa !4
  %452 = icmp ne i32 %451, 0
  %453 = select i1 %452, i1 true, i1 %450
  br i1 %453, label %454, label %473, !llvm.loop !120

454:                                              ; preds = %444
  br i1 %452, label %455, label %457

455:                                              ; preds = %454
  %456 = add nsw i32 %451, -1
  store i32 %456, ptr %449, align 4, !tbaa !4
  br label %457

457:                                              ; preds = %455, %454
  store i32 %379, ptr %446, align 4, !tbaa !4
  %458 = load ptr, ptr %30, align 8, !tbaa !118
  %459 = add nsw i32 %379, 1
  %460 = sext i32 %379 to i64
  %461 = getelementptr inbounds %struct.Answer, ptr %458, i64 %460
  %462 = zext i32 %402 to i64
  %463 = shl nuw i64 %462, 32
  %464 = zext i32 %406 to i64
  %465 = or disjoint i64 %463, %464
  store i64 %465, ptr %461, align 4
  %466 = getelementptr inbounds nuw i8, ptr %461, i64 8
  store i64 %403, ptr %466, align 4
  br i1 %397, label %473, label %467

467:                                              ; preds = %457
  %468 = load ptr, ptr %24, align 8, !tbaa !111
  %469 = load i32, ptr %468, align 4, !tbaa !4
  %470 = icmp eq i32 %469, 0
  br i1 %470, label %473, label %471

471:                                              ; preds = %467
  %472 = add nsw i32 %469, -1
  store i32 %472, ptr %468, align 4, !tbaa !4
  br label %473

473:                                              ; preds = %428, %471, %467, %457, %444
  %474 = phi i32 [ %459, %457 ], [ %379, %444 ], [ %459, %471 ], [ %459, %467 ], [ %379, %428 ]
  %475 = icmp sgt i64 %378, 1
  br i1 %475, label %377, label %372

476:                                              ; preds = %374, %500
  %477 = phi double [ %501, %500 ], [ %250, %374 ]
  %478 = phi double [ %502, %500 ], [ %251, %374 ]
  %479 = phi i64 [ %503, %500 ], [ 0, %374 ]
  %480 = getelementptr inbounds nuw %struct.Ranked, ptr %376, i64 %479
  %481 = getelementptr inbounds nuw i8, ptr %480, i64 8
  %482 = load i32, ptr %481, align 8, !tbaa !52
  %483 = sext i32 %482 to i64
  %484 = getelementptr inbounds %struct.Node, ptr %375, i64 %483
  %485 = load double, ptr %484, align 8, !tbaa !83
  %486 = fcmp ugt double %485, %478
  br i1 %486, label %493, label %487

487:                                              ; preds = %476
  %488 = fcmp ueq double %485, 0xFFF0000000000000
  br i1 %488, label %500, label %489

489:                                              ; preds = %487
  %490 = fsub double %485, %478
  %491 = tail call double @llvm.exp.f64(double %490)
  %492 = fadd double %477, %491
  br label %500

493:                                              ; preds = %476
  %494 = fcmp ogt double %477, 0.000000e+00
  br i1 %494, label %495, label %500

495:                                              ; preds = %493
  %496 = fsub double %478, %485
  %497 = tail call double @llvm.exp.f64(double %496)
  %498 = fmul double %477, %497
  %499 = fadd double %498, 1.000000e+00
  br label %500

500:                                              ; preds = %493, %495, %487, %489
  %501 = phi double [ %492, %489 ], [ %477, %487 ], [ %499, %495 ], [ 1.000000e+00, %493 ]
  %502 = phi double [ %478, %489 ], [ %478, %487 ], [ %485, %495 ], [ %485, %493 ]
  %503 = add nuw nsw i64 %479, 1
  %504 = icmp eq i64 %503, %371
  br i1 %504, label %505, label %476, !llvm.loop !121

505:                                              ; preds = %500, %367
  %506 = phi ptr [ %368, %367 ], [ %375, %500 ]
  %507 = phi ptr [ %356, %367 ], [ %376, %500 ]
  %508 = phi double [ %250, %367 ], [ %501, %500 ]
  %509 = phi double [ %251, %367 ], [ %502, %500 ]
  %510 = icmp sgt i32 %332, 0
  br i1 %510, label %511, label %683

511:                                              ; preds = %505
  %512 = zext nneg i32 %332 to i64
  %513 = sext i32 %310 to i64
  br label %650

514:                                              ; preds = %541, %320
  %515 = phi i32 [ %313, %320 ], [ %542, %541 ]
  %516 = phi i64 [ 0, %320 ], [ %545, %541 ]
  %517 = phi i32 [ 0, %320 ], [ %544, %541 ]
  %518 = phi i32 [ 0, %320 ], [ %543, %541 ]
  %519 = load i32, ptr %253, align 4, !tbaa !4
  %520 = zext i32 %519 to i64
  %521 = icmp eq i64 %516, %520
  %522 = and i1 %321, %521
  %523 = getelementptr inbounds nuw i32, ptr %322, i64 %516
  %524 = load i32, ptr %523, align 4, !tbaa !4
  %525 = icmp sge i32 %284, %524
  %526 = and i1 %525, %522
  %527 = zext i1 %526 to i32
  %528 = add nsw i32 %524, %527
  %529 = icmp sgt i32 %528, 0
  br i1 %529, label %530, label %541

530:                                              ; preds = %514
  %531 = load ptr, ptr %0, align 8, !tbaa !109
  %532 = getelementptr inbounds nuw %struct.Node, ptr %304, i64 %516
  %533 = load ptr, ptr %2, align 8, !tbaa !73
  %534 = icmp eq ptr %533, null
  %535 = getelementptr inbounds nuw i8, ptr %532, i64 20
  %536 = getelementptr inbounds nuw i8, ptr %532, i64 16
  %537 = getelementptr inbounds nuw i8, ptr %532, i64 8
  %538 = trunc nuw nsw i64 %516 to i32
  br label %548

539:                                              ; preds = %645
  %540 = load i32, ptr %312, align 4, !tbaa !4
  br label %541

541:                                              ; preds = %539, %514
  %542 = phi i32 [ %515, %514 ], [ %540, %539 ]
  %543 = phi i32 [ %518, %514 ], [ %646, %539 ]
  %544 = phi i32 [ %517, %514 ], [ %647, %539 ]
  %545 = add nuw nsw i64 %516, 1
  %546 = sext i32 %542 to i64
  %547 = icmp slt i64 %545, %546
  br i1 %547, label %514, label %323, !llvm.loop !122

548:                                              ; preds = %645, %530
  %549 = phi i32 [ %517, %530 ], [ %647, %645 ]
  %550 = phi i32 [ %518, %530 ], [ %646, %645 ]
  %551 = phi i32 [ 0, %530 ], [ %648, %645 ]
  %552 = load i32, ptr %523, align 4, !tbaa !4
  %553 = icmp slt i32 %551, %552
  %554 = select i1 %553, i32 %551, i32 %284
  %555 = add nsw i32 %554, %307
  %556 = sext i32 %555 to i64
  %557 = getelementptr inbounds i32, ptr %531, i64 %556
  %558 = load i32, ptr %557, align 4, !tbaa !4
  br i1 %534, label %568, label %559

559:                                              ; preds = %548
  %560 = load i32, ptr %535, align 4, !tbaa !78
  %561 = tail call fastcc ptr @place_of(ptr noundef nonnull readonly %2, i32 noundef %560, i32 noundef %558) #14
  %562 = load i32, ptr %561, align 4, !tbaa !65
  %563 = icmp eq i32 %562, -1
  br i1 %563, label %590, label %564

564:                                              ; preds = %559
  %565 = getelementptr inbounds nuw i8, ptr %561, i64 8
  %566 = load i32, ptr %565, align 4, !tbaa !123
  %567 = icmp slt i32 %566, 0
  br i1 %567, label %586, label %568

568:                                              ; preds = %564, %548
  %569 = phi i32 [ %566, %564 ], [ 0, %548 ]
  %570 = load ptr, ptr %1, align 8, !tbaa !73
  %571 = icmp eq ptr %570, null
  br i1 %571, label %572, label %578

572:                                              ; preds = %568
  %573 = load ptr, ptr %16, align 8, !tbaa !95
  %574 = getelementptr inbounds double, ptr %573, i64 %556
  %575 = load double, ptr %574, align 8, !tbaa !34
  %576 = load double, ptr %532, align 8, !tbaa !83
  %577 = fadd double %575, %576
  br label %622

578:                                              ; preds = %568
  %579 = load i32, ptr %536, align 8, !tbaa !76
  %580 = tail call fastcc ptr @place_of(ptr noundef nonnull readonly %1, i32 noundef %579, i32 noundef %558) #14
  %581 = load i32, ptr %580, align 4, !tbaa !65
  %582 = icmp eq i32 %581, -1
  br i1 %582, label %590, label %583

583:                                              ; preds = %578
  %584 = getelementptr inbounds nuw i8, ptr %580, i64 8
  %585 = load i32, ptr %584, align 4, !tbaa !123
  br label %586

586:                                              ; preds = %583, %564
  %587 = phi i32 [ %569, %583 ], [ %566, %564 ]
  %588 = phi i32 [ %585, %583 ], [ %566, %564 ]
  %589 = icmp eq i32 %588, -1
  br i1 %589, label %645, label %597

590:                                              ; preds = %578, %559
  %591 = phi i32 [ -2, %559 ], [ %569, %578 ]
  %592 = load ptr, ptr %16, align 8, !tbaa !95
  %593 = getelementptr inbounds double, ptr %592, i64 %556
  %594 = load double, ptr %593, align 8, !tbaa !34
  %595 = load double, ptr %532, align 8, !tbaa !83
  %596 = fadd double %594, %595
  br label %604

597:                                              ; preds = %586
  %598 = load ptr, ptr %16, align 8, !tbaa !95
  %599 = getelementptr inbounds double, ptr %598, i64 %556
  %600 = load double, ptr %599, align 8, !tbaa !34
  %601 = load double, ptr %532, align 8, !tbaa !83
  %602 = fadd double %600, %601
  %603 = icmp eq i32 %588, -2
  br i1 %603, label %604, label %622

604:                                              ; preds = %597, %590
  %605 = phi double [ %596, %590 ], [ %602, %597 ]
  %606 = phi double [ %594, %590 ], [ %600, %597 ]
  %607 = phi i32 [ %591, %590 ], [ %587, %597 ]
  %608 = load ptr, ptr %20, align 8, !tbaa !101
  %609 = add nsw i32 %550, 1
  %610 = sext i32 %550 to i64
  %611 = getelementptr inbounds %struct.Ranked, ptr %608, i64 %610
  %612 = icmp eq i32 %554, %284
  %613 = and i1 %522, %612
  br i1 %613, label %618, label %614

614:                                              ; preds = %604
  %615 = icmp slt i32 %551, %318
  %616 = select i1 %615, double 1.000000e+09, double 0.000000e+00
  %617 = fadd double %616, %605
  br label %618

618:                                              ; preds = %614, %604
  %619 = phi double [ %617, %614 ], [ 0x7FF0000000000000, %604 ]
  store double %619, ptr %611, align 8, !tbaa !34
  %620 = getelementptr inbounds nuw i8, ptr %611, i64 8
  store i32 %549, ptr %620, align 8, !tbaa !4
  %621 = getelementptr inbounds nuw i8, ptr %611, i64 12
  store i32 0, ptr %621, align 4, !tbaa !4
  br label %622

622:                                              ; preds = %618, %597, %572
  %623 = phi double [ %605, %618 ], [ %602, %597 ], [ %577, %572 ]
  %624 = phi double [ %606, %618 ], [ %600, %597 ], [ %575, %572 ]
  %625 = phi i32 [ %607, %618 ], [ %587, %597 ], [ %569, %572 ]
  %626 = phi i32 [ -2, %618 ], [ %588, %597 ], [ 0, %572 ]
  %627 = phi i32 [ %609, %618 ], [ %550, %597 ], [ %550, %572 ]
  %628 = load ptr, ptr %26, align 8, !tbaa !117
  %629 = sext i32 %549 to i64
  %630 = getelementptr inbounds %struct.Node, ptr %628, i64 %629
  %631 = load double, ptr %537, align 8, !tbaa !81
  %632 = fadd double %624, %631
  store double %623, ptr %630, align 8, !tbaa !34
  %633 = getelementptr inbounds nuw i8, ptr %630, i64 8
  store double %632, ptr %633, align 8, !tbaa !34
  %634 = getelementptr inbounds nuw i8, ptr %630, i64 16
  store i32 %626, ptr %634, align 8, !tbaa !4
  %635 = getelementptr inbounds nuw i8, ptr %630, i64 20
  store i32 %625, ptr %635, align 4, !tbaa !4
  %636 = getelementptr inbounds nuw i8, ptr %630, i64 24
  store i32 0, ptr %636, align 8, !tbaa !4
  %637 = getelementptr inbounds nuw i8, ptr %630, i64 28
  store i32 0, ptr %637, align 4, !tbaa !4
  %638 = load ptr, ptr %27, align 8, !tbaa !113
  %639 = add nsw i32 %549, %310
  %640 = sext i32 %639 to i64
  %641 = getelementptr inbounds i32, ptr %638, i64 %640
  store i32 %538, ptr %641, align 4, !tbaa !4
  %642 = load ptr, ptr %28, align 8, !tbaa !114
  %643 = add nsw i32 %549, 1
  %644 = getelementptr inbounds i32, ptr %642, i64 %640
  store i32 %554, ptr %644, align 4, !tbaa !4
  br label %645

645:                                              ; preds = %622, %586
  %646 = phi i32 [ %627, %622 ], [ %550, %586 ]
  %647 = phi i32 [ %643, %622 ], [ %549, %586 ]
  %648 = add nuw nsw i32 %551, 1
  %649 = icmp eq i32 %648, %528
  br i1 %649, label %539, label %548, !llvm.loop !124

650:                                              ; preds = %676, %511
  %651 = phi ptr [ %506, %511 ], [ %677, %676 ]
  %652 = phi i64 [ 0, %511 ], [ %679, %676 ]
  %653 = phi i32 [ 0, %511 ], [ %678, %676 ]
  %654 = getelementptr inbounds nuw %struct.Node, ptr %651, i64 %652
  %655 = getelementptr inbounds nuw i8, ptr %654, i64 16
  %656 = load i32, ptr %655, align 8, !tbaa !76
  %657 = icmp eq i32 %656, -2
  br i1 %657, label %676, label %658

658:                                              ; preds = %650
  %659 = sext i32 %653 to i64
  %660 = getelementptr inbounds %struct.Node, ptr %651, i64 %659
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %660, ptr noundef nonnull align 8 dereferenceable(32) %654, i64 32, i1 false), !tbaa.struct !80
  %661 = add nsw i32 %653, %310
  %662 = load ptr, ptr %26, align 8, !tbaa !117
  %663 = getelementptr inbounds %struct.Node, ptr %662, i64 %659
  %664 = getelementptr inbounds nuw i8, ptr %663, i64 24
  store i32 %661, ptr %664, align 8, !tbaa !82
  %665 = load ptr, ptr %27, align 8, !tbaa !113
  %666 = add nsw i64 %652, %513
  %667 = getelementptr inbounds i32, ptr %665, i64 %666
  %668 = load i32, ptr %667, align 4, !tbaa !4
  %669 = sext i32 %661 to i64
  %670 = getelementptr inbounds i32, ptr %665, i64 %669
  store i32 %668, ptr %670, align 4, !tbaa !4
  %671 = load ptr, ptr %28, align 8, !tbaa !114
  %672 = getelementptr inbounds i32, ptr %671, i64 %666
  %673 = load i32, ptr %672, align 4, !tbaa !4
  %674 = add nsw i32 %653, 1
  %675 = getelementptr inbounds i32, ptr %671, i64 %669
  store i32 %673, ptr %675, align 4, !tbaa !4
  br label %676

676:                                              ; preds = %658, %650
  %677 = phi ptr [ %651, %650 ], [ %662, %658 ]
  %678 = phi i32 [ %653, %650 ], [ %674, %658 ]
  %679 = add nuw nsw i64 %652, 1
  %680 = icmp eq i64 %679, %512
  br i1 %680, label %681, label %650, !llvm.loop !125

681:                                              ; preds = %676
  %682 = load ptr, ptr %20, align 8, !tbaa !101
  br label %683

683:                                              ; preds = %681, %505
  %684 = phi ptr [ %507, %505 ], [ %682, %681 ]
  %685 = phi ptr [ %506, %505 ], [ %677, %681 ]
  %686 = phi i32 [ 0, %505 ], [ %678, %681 ]
  %687 = add nsw i32 %686, %310
  %688 = load ptr, ptr %25, align 8, !tbaa !112
  %689 = getelementptr i32, ptr %688, i64 %38
  %690 = getelementptr i8, ptr %689, i64 4
  store i32 %687, ptr %690, align 4, !tbaa !4
  store i32 0, ptr %4, align 4, !tbaa !4
  %691 = load ptr, ptr %24, align 8, !tbaa !111
  %692 = getelementptr inbounds nuw i8, ptr %691, i64 8
  store i32 -1, ptr %692, align 4, !tbaa !4
  %693 = getelementptr inbounds nuw i8, ptr %691, i64 4
  %694 = load i32, ptr %693, align 4, !tbaa !4
  %695 = add nsw i32 %694, -1
  store i32 %695, ptr %693, align 4, !tbaa !4
  %696 = load i32, ptr %19, align 8, !tbaa !97
  %697 = sext i32 %696 to i64
  %698 = getelementptr inbounds %struct.Node, ptr %685, i64 %697
  %699 = getelementptr inbounds nuw i8, ptr %698, i64 32
  %700 = load i32, ptr %689, align 4, !tbaa !4
  %701 = load i32, ptr %690, align 4, !tbaa !4
  %702 = sub nsw i32 %701, %700
  %703 = load ptr, ptr %29, align 8, !tbaa !116
  %704 = tail call i32 @merge(ptr noundef %685, i32 noundef %702, ptr noundef nonnull %699, ptr noundef %703, ptr noundef %684) #14
  %705 = icmp ne i32 %284, -1
  %706 = icmp sgt i32 %702, 0
  %707 = select i1 %706, i1 %705, i1 false
  br i1 %707, label %708, label %715

708:                                              ; preds = %683
  %709 = load ptr, ptr %27, align 8, !tbaa !113
  %710 = load ptr, ptr %22, align 8, !tbaa !107
  %711 = getelementptr inbounds i32, ptr %710, i64 %38
  %712 = load i32, ptr %711, align 4, !tbaa !4
  %713 = sext i32 %700 to i64
  %714 = zext nneg i32 %702 to i64
  br label %945

715:                                              ; preds = %961, %683
  %716 = phi i32 [ -1, %683 ], [ %962, %961 ]
  %717 = load ptr, ptr %11, align 8, !tbaa !91
  %718 = add nsw i64 %38, 1
  %719 = load i32, ptr %12, align 4, !tbaa !92
  %720 = sext i32 %719 to i64
  %721 = mul nsw i64 %718, %720
  %722 = getelementptr inbounds %struct.Node, ptr %717, i64 %721
  %723 = tail call i32 @llvm.smin.i32(i32 %704, i32 %719)
  %724 = icmp sgt i32 %704, 0
  br i1 %724, label %725, label %729

725:                                              ; preds = %715
  %726 = load ptr, ptr %20, align 8, !tbaa !101
  %727 = zext i32 %716 to i64
  %728 = zext nneg i32 %704 to i64
  br label %731

729:                                              ; preds = %738, %715
  %730 = icmp slt i32 %719, %704
  br i1 %730, label %745, label %812

731:                                              ; preds = %738, %725
  %732 = phi i64 [ 0, %725 ], [ %743, %738 ]
  %733 = getelementptr inbounds nuw %struct.Ranked, ptr %726, i64 %732
  %734 = icmp eq i64 %732, %727
  br i1 %734, label %738, label %735

735:                                              ; preds = %731
  %736 = getelementptr inbounds nuw %struct.Node, ptr %699, i64 %732
  %737 = load double, ptr %736, align 8, !tbaa !83
  br label %738

738:                                              ; preds = %735, %731
  %739 = phi double [ %737, %735 ], [ 0x7FF0000000000000, %731 ]
  store double %739, ptr %733, align 8, !tbaa !34
  %740 = getelementptr inbounds nuw i8, ptr %733, i64 8
  %741 = trunc nuw nsw i64 %732 to i32
  store i32 %741, ptr %740, align 8, !tbaa !4
  %742 = getelementptr inbounds nuw i8, ptr %733, i64 12
  store i32 0, ptr %742, align 4, !tbaa !4
  %743 = add nuw nsw i64 %732, 1
  %744 = icmp eq i64 %743, %728
  br i1 %744, label %729, label %731, !llvm.loop !126

745:                                              ; preds = %729
  %746 = load ptr, ptr %20, align 8, !tbaa !101
  %747 = sext i32 %723 to i64
  %748 = icmp sgt i32 %704, 1
  br i1 %748, label %749, label %812

749:                                              ; preds = %745
  %750 = add nsw i32 %704, -1
  %751 = zext nneg i32 %750 to i64
  %752 = add nsw i64 %747, -1
  br label %753

753:                                              ; preds = %808, %749
  %754 = phi i64 [ 0, %749 ], [ %810, %808 ]
  %755 = phi i64 [ %751, %749 ], [ %809, %808 ]
  %756 = sub nsw i64 %755, %754
  %757 = lshr i64 %756, 1
  %758 = getelementptr %struct.Ranked, ptr %746, i64 %754
  %759 = getelementptr %struct.Ranked, ptr %758, i64 %757
  %760 = load double, ptr %759, align 8, !tbaa !34
  %761 = getelementptr inbounds nuw i8, ptr %759, i64 8
  %762 = load i64, ptr %761, align 8
  %763 = trunc i64 %762 to i32
  br label %764

764:                                              ; preds = %800, %753
  %765 = phi i64 [ %755, %753 ], [ %802, %800 ]
  %766 = phi i64 [ %754, %753 ], [ %801, %800 ]
  br label %767

767:                                              ; preds = %779, %764
  %768 = phi i64 [ %780, %779 ], [ %766, %764 ]
  %769 = getelementptr inbounds %struct.Ranked, ptr %746, i64 %768
  %770 = load double, ptr %769, align 8
  %771 = fcmp ogt double %770, %760
  br i1 %771, label %779, label %772

772:                                              ; preds = %767
  %773 = getelementptr inbounds nuw i8, ptr %769, i64 8
  %774 = load i64, ptr %773, align 8
  %775 = trunc i64 %774 to i32
  %776 = fcmp oeq double %770, %760
  %777 = icmp slt i32 %775, %763
  %778 = select i1 %776, i1 %777, i1 false
  br i1 %778, label %779, label %781

779:                                              ; preds = %772, %767
  %780 = add nsw i64 %768, 1
  br label %767, !llvm.loop !127

781:                                              ; preds = %772, %793
  %782 = phi i64 [ %794, %793 ], [ %765, %772 ]
  %783 = getelementptr inbounds %struct.Ranked, ptr %746, i64 %782
  %784 = load double, ptr %783, align 8
  %785 = fcmp ogt double %760, %784
  br i1 %785, label %793, label %786

786:                                              ; preds = %781
  %787 = getelementptr inbounds nuw i8, ptr %783, i64 8
  %788 = load i64, ptr %787, align 8
  %789 = trunc i64 %788 to i32
  %790 = fcmp oeq double %760, %784
  %791 = icmp slt i32 %763, %789
  %792 = select i1 %790, i1 %791, i1 false
  br i1 %792, label %793, label %795

793:                                              ; preds = %786, %781
  %794 = add nsw i64 %782, -1
  br label %781, !llvm.loop !128

795:                                              ; preds = %786
  %796 = icmp sgt i64 %768, %782
  br i1 %796, label %800, label %797

797:                                              ; preds = %795
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %769, i64 16, i1 false), !tbaa.struct !49
  %798 = add nsw i64 %768, 1
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %769, ptr noundef nonnull align 8 dereferenceable(16) %783, i64 16, i1 false), !tbaa.struct !49
  %799 = add nsw i64 %782, -1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %783, ptr noundef nonnull align 8 dereferenceable(16) %6, i64 16, i1 false), !tbaa.struct !49
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %800

800:                                              ; preds = %797, %795
  %801 = phi i64 [ %798, %797 ], [ %768, %795 ]
  %802 = phi i64 [ %799, %797 ], [ %782, %795 ]
  %803 = icmp sgt i64 %801, %802
  br i1 %803, label %804, label %764, !llvm.loop !129

804:                                              ; preds = %800
  %805 = icmp sgt i64 %752, %802
  br i1 %805, label %806, label %808

806:                                              ; preds = %804
  %807 = icmp slt i64 %801, %747
  br i1 %807, label %808, label %812

808:                                              ; preds = %806, %804
  %809 = phi i64 [ %802, %804 ], [ %755, %806 ]
  %810 = phi i64 [ %754, %804 ], [ %801, %806 ]
  %811 = icmp slt i64 %810, %809
  br i1 %811, label %753, label %812, !llvm.loop !130

812:                                              ; preds = %808, %806, %745, %729
  br i1 %724, label %813, label %815

813:                                              ; preds = %812
  %814 = zext nneg i32 %704 to i64
  br label %820

815:                                              ; preds = %820, %812
  %816 = icmp sgt i32 %723, 0
  br i1 %816, label %817, label %826

817:                                              ; preds = %815
  %818 = load ptr, ptr %20, align 8, !tbaa !101
  %819 = zext nneg i32 %723 to i64
  br label %829

820:                                              ; preds = %820, %813
  %821 = phi i64 [ 0, %813 ], [ %824, %820 ]
  %822 = getelementptr inbounds nuw %struct.Node, ptr %699, i64 %821
  %823 = getelementptr inbounds nuw i8, ptr %822, i64 28
  store i32 -1, ptr %823, align 4, !tbaa !84
  %824 = add nuw nsw i64 %821, 1
  %825 = icmp eq i64 %824, %814
  br i1 %825, label %815, label %820, !llvm.loop !131

826:                                              ; preds = %829, %815
  br i1 %724, label %827, label %839

827:                                              ; preds = %826
  %828 = zext nneg i32 %704 to i64
  br label %852

829:                                              ; preds = %829, %817
  %830 = phi i64 [ 0, %817 ], [ %837, %829 ]
  %831 = getelementptr inbounds nuw %struct.Ranked, ptr %818, i64 %830
  %832 = getelementptr inbounds nuw i8, ptr %831, i64 8
  %833 = load i32, ptr %832, align 8, !tbaa !52
  %834 = sext i32 %833 to i64
  %835 = getelementptr inbounds %struct.Node, ptr %699, i64 %834
  %836 = getelementptr inbounds nuw i8, ptr %835, i64 28
  store i32 0, ptr %836, align 4, !tbaa !84
  %837 = add nuw nsw i64 %830, 1
  %838 = icmp eq i64 %837, %819
  br i1 %838, label %826, label %829, !llvm.loop !132

839:                                              ; preds = %881, %826
  %840 = phi double [ %508, %826 ], [ %882, %881 ]
  %841 = phi double [ %509, %826 ], [ %883, %881 ]
  %842 = phi i32 [ 0, %826 ], [ %884, %881 ]
  %843 = load ptr, ptr %25, align 8, !tbaa !112
  %844 = getelementptr inbounds i32, ptr %843, i64 %38
  %845 = load i32, ptr %844, align 4, !tbaa !4
  %846 = getelementptr inbounds i32, ptr %843, i64 %718
  %847 = load i32, ptr %846, align 4, !tbaa !4
  %848 = icmp slt i32 %845, %847
  br i1 %848, label %849, label %887

849:                                              ; preds = %839
  %850 = sext i32 %845 to i64
  %851 = sext i32 %847 to i64
  br label %894

852:                                              ; preds = %881, %827
  %853 = phi double [ %508, %827 ], [ %882, %881 ]
  %854 = phi double [ %509, %827 ], [ %883, %881 ]
  %855 = phi i64 [ 0, %827 ], [ %885, %881 ]
  %856 = phi i32 [ 0, %827 ], [ %884, %881 ]
  %857 = getelementptr inbounds nuw %struct.Node, ptr %699, i64 %855
  %858 = getelementptr inbounds nuw i8, ptr %857, i64 28
  %859 = load i32, ptr %858, align 4, !tbaa !84
  %860 = icmp eq i32 %859, -1
  br i1 %860, label %861, label %877

861:                                              ; preds = %852
  %862 = load double, ptr %857, align 8, !tbaa !83
  %863 = fcmp ugt double %862, %854
  br i1 %863, label %870, label %864

864:                                              ; preds = %861
  %865 = fcmp ueq double %862, 0xFFF0000000000000
  br i1 %865, label %881, label %866

866:                                              ; preds = %864
  %867 = fsub double %862, %854
  %868 = tail call double @llvm.exp.f64(double %867)
  %869 = fadd double %853, %868
  br label %881

870:                                              ; preds = %861
  %871 = fcmp ogt double %853, 0.000000e+00
  br i1 %871, label %872, label %881

872:                                              ; preds = %870
  %873 = fsub double %854, %862
  %874 = tail call double @llvm.exp.f64(double %873)
  %875 = fmul double %853, %874
  %876 = fadd double %875, 1.000000e+00
  br label %881

877:                                              ; preds = %852
  store i32 %856, ptr %858, align 4, !tbaa !84
  %878 = add nsw i32 %856, 1
  %879 = sext i32 %856 to i64
  %880 = getelementptr inbounds %struct.Node, ptr %722, i64 %879
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %880, ptr noundef nonnull align 8 dereferenceable(32) %857, i64 32, i1 false), !tbaa.struct !80
  br label %881

881:                                              ; preds = %866, %864, %872, %870, %877
  %882 = phi double [ %853, %877 ], [ %869, %866 ], [ %853, %864 ], [ %876, %872 ], [ 1.000000e+00, %870 ]
  %883 = phi double [ %854, %877 ], [ %854, %866 ], [ %854, %864 ], [ %862, %872 ], [ %862, %870 ]
  %884 = phi i32 [ %878, %877 ], [ %856, %866 ], [ %856, %864 ], [ %856, %872 ], [ %856, %870 ]
  %885 = add nuw nsw i64 %855, 1
  %886 = icmp eq i64 %885, %828
  br i1 %886, label %839, label %852, !llvm.loop !133

887:                                              ; preds = %928, %839
  %888 = phi i32 [ %845, %839 ], [ %929, %928 ]
  store i32 %888, ptr %846, align 4, !tbaa !4
  %889 = load ptr, ptr %15, align 8, !tbaa !90
  %890 = getelementptr inbounds i32, ptr %889, i64 %718
  store i32 %842, ptr %890, align 4, !tbaa !4
  %891 = load ptr, ptr %32, align 8, !tbaa !134
  %892 = getelementptr inbounds i32, ptr %891, i64 %718
  store i32 %704, ptr %892, align 4, !tbaa !4
  %893 = icmp eq i32 %716, -1
  br i1 %893, label %937, label %932

894:                                              ; preds = %928, %849
  %895 = phi i64 [ %850, %849 ], [ %930, %928 ]
  %896 = phi i32 [ %845, %849 ], [ %929, %928 ]
  %897 = sub nsw i64 %895, %850
  %898 = getelementptr inbounds %struct.Node, ptr %685, i64 %897
  %899 = getelementptr inbounds nuw i8, ptr %898, i64 28
  %900 = load i32, ptr %899, align 4, !tbaa !84
  %901 = sext i32 %900 to i64
  %902 = getelementptr inbounds %struct.Node, ptr %699, i64 %901
  %903 = getelementptr inbounds nuw i8, ptr %902, i64 28
  %904 = load i32, ptr %903, align 4, !tbaa !84
  %905 = icmp eq i32 %904, -1
  br i1 %905, label %928, label %906

906:                                              ; preds = %894
  %907 = getelementptr inbounds nuw i8, ptr %902, i64 24
  %908 = load i32, ptr %907, align 8, !tbaa !82
  %909 = trunc nsw i64 %895 to i32
  %910 = icmp eq i32 %908, %909
  br i1 %910, label %911, label %915

911:                                              ; preds = %906
  %912 = sext i32 %904 to i64
  %913 = getelementptr inbounds %struct.Node, ptr %722, i64 %912
  %914 = getelementptr inbounds nuw i8, ptr %913, i64 24
  store i32 %896, ptr %914, align 8, !tbaa !82
  br label %915

915:                                              ; preds = %911, %906
  %916 = load ptr, ptr %27, align 8, !tbaa !113
  %917 = getelementptr inbounds i32, ptr %916, i64 %895
  %918 = load i32, ptr %917, align 4, !tbaa !4
  %919 = sext i32 %896 to i64
  %920 = getelementptr inbounds i32, ptr %916, i64 %919
  store i32 %918, ptr %920, align 4, !tbaa !4
  %921 = load ptr, ptr %28, align 8, !tbaa !114
  %922 = getelementptr inbounds i32, ptr %921, i64 %895
  %923 = load i32, ptr %922, align 4, !tbaa !4
  %924 = getelementptr inbounds i32, ptr %921, i64 %919
  store i32 %923, ptr %924, align 4, !tbaa !4
  %925 = load ptr, ptr %31, align 8, !tbaa !135
  %926 = add nsw i32 %896, 1
  %927 = getelementptr inbounds i32, ptr %925, i64 %919
  store i32 %904, ptr %927, align 4, !tbaa !4
  br label %928

928:                                              ; preds = %915, %894
  %929 = phi i32 [ %926, %915 ], [ %896, %894 ]
  %930 = add nsw i64 %895, 1
  %931 = icmp eq i64 %930, %851
  br i1 %931, label %887, label %894, !llvm.loop !136

932:                                              ; preds = %887
  %933 = sext i32 %716 to i64
  %934 = getelementptr inbounds %struct.Node, ptr %699, i64 %933
  %935 = getelementptr inbounds nuw i8, ptr %934, i64 28
  %936 = load i32, ptr %935, align 4, !tbaa !84
  br label %937

937:                                              ; preds = %887, %932
  %938 = phi i32 [ %936, %932 ], [ -1, %887 ]
  %939 = load ptr, ptr %22, align 8, !tbaa !107
  %940 = getelementptr inbounds i32, ptr %939, i64 %718
  store i32 %938, ptr %940, align 4, !tbaa !4
  %941 = fcmp ogt double %840, 0.000000e+00
  br i1 %941, label %942, label %970

942:                                              ; preds = %937
  %943 = tail call double @llvm.log.f64(double %840)
  %944 = fadd double %841, %943
  br label %970

945:                                              ; preds = %708, %961
  %946 = phi i64 [ 0, %708 ], [ %963, %961 ]
  %947 = phi i32 [ -1, %708 ], [ %962, %961 ]
  %948 = add nsw i64 %946, %713
  %949 = getelementptr inbounds i32, ptr %709, i64 %948
  %950 = load i32, ptr %949, align 4, !tbaa !4
  %951 = icmp eq i32 %950, %712
  br i1 %951, label %952, label %961

952:                                              ; preds = %945
  %953 = load ptr, ptr %28, align 8, !tbaa !114
  %954 = getelementptr inbounds i32, ptr %953, i64 %948
  %955 = load i32, ptr %954, align 4, !tbaa !4
  %956 = icmp eq i32 %955, %284
  br i1 %956, label %957, label %961

957:                                              ; preds = %952
  %958 = getelementptr inbounds nuw %struct.Node, ptr %685, i64 %946
  %959 = getelementptr inbounds nuw i8, ptr %958, i64 28
  %960 = load i32, ptr %959, align 4, !tbaa !84
  br label %961

961:                                              ; preds = %945, %952, %957
  %962 = phi i32 [ %960, %957 ], [ %947, %952 ], [ %947, %945 ]
  %963 = add nuw nsw i64 %946, 1
  %964 = icmp samesign ult i64 %963, %714
  br i1 %964, label %945, label %715, !llvm.loop !137

965:                                              ; preds = %372
  %966 = trunc nsw i64 %38 to i32
  %967 = load ptr, ptr %25, align 8, !tbaa !112
  %968 = getelementptr i32, ptr %967, i64 %38
  %969 = getelementptr i8, ptr %968, i64 4
  store i32 %310, ptr %969, align 4, !tbaa !4
  store i32 %474, ptr %4, align 4, !tbaa !4
  br label %979

970:                                              ; preds = %942, %937
  %971 = phi double [ %944, %942 ], [ 0xFFF0000000000000, %937 ]
  %972 = load ptr, ptr %33, align 8, !tbaa !138
  %973 = getelementptr inbounds double, ptr %972, i64 %38
  store double %971, ptr %973, align 8, !tbaa !34
  %974 = load i32, ptr %7, align 8, !tbaa !88
  %975 = sext i32 %974 to i64
  %976 = icmp slt i64 %718, %975
  br i1 %976, label %36, label %977, !llvm.loop !139

977:                                              ; preds = %970
  %978 = trunc nsw i64 %718 to i32
  br label %979

979:                                              ; preds = %977, %5, %965
  %980 = phi i32 [ %966, %965 ], [ %3, %5 ], [ %978, %977 ]
  ret i32 %980
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @leave(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef captures(none) %2, ptr noundef writeonly captures(none) %3, ptr noundef writeonly captures(none) %4) local_unnamed_addr #5 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %7 = load i32, ptr %6, align 8, !tbaa !88
  %8 = icmp slt i32 %7, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %15

13:                                               ; preds = %42, %5
  %14 = phi i32 [ 0, %5 ], [ %44, %42 ]
  ret i32 %14

15:                                               ; preds = %9, %42
  %16 = phi i32 [ %7, %9 ], [ %43, %42 ]
  %17 = phi i64 [ 0, %9 ], [ %45, %42 ]
  %18 = phi i32 [ 0, %9 ], [ %44, %42 ]
  %19 = load ptr, ptr %10, align 8, !tbaa !91
  %20 = load i32, ptr %11, align 4, !tbaa !92
  %21 = sext i32 %20 to i64
  %22 = mul nsw i64 %17, %21
  %23 = getelementptr inbounds %struct.Node, ptr %19, i64 %22
  %24 = getelementptr inbounds nuw double, ptr %1, i64 %17
  %25 = load double, ptr %24, align 8, !tbaa !34
  %26 = fcmp ueq double %25, 0xFFF0000000000000
  br i1 %26, label %42, label %27

27:                                               ; preds = %15
  %28 = sext i32 %18 to i64
  %29 = trunc nuw nsw i64 %17 to i32
  br label %30

30:                                               ; preds = %27, %48
  %31 = phi i64 [ %28, %27 ], [ %62, %48 ]
  %32 = phi i64 [ 0, %27 ], [ %61, %48 ]
  %33 = load ptr, ptr %12, align 8, !tbaa !90
  %34 = getelementptr inbounds nuw i32, ptr %33, i64 %17
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = sext i32 %35 to i64
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %48, label %38

38:                                               ; preds = %48, %30
  %39 = phi i64 [ %31, %30 ], [ %62, %48 ]
  %40 = trunc i64 %39 to i32
  %41 = load i32, ptr %6, align 8, !tbaa !88
  br label %42

42:                                               ; preds = %38, %15
  %43 = phi i32 [ %16, %15 ], [ %41, %38 ]
  %44 = phi i32 [ %18, %15 ], [ %40, %38 ]
  %45 = add nuw nsw i64 %17, 1
  %46 = sext i32 %43 to i64
  %47 = icmp slt i64 %17, %46
  br i1 %47, label %15, label %13, !llvm.loop !140

48:                                               ; preds = %30
  %49 = getelementptr inbounds %struct.Node, ptr %2, i64 %31
  %50 = getelementptr inbounds nuw %struct.Node, ptr %23, i64 %32
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %49, ptr noundef nonnull align 8 dereferenceable(32) %50, i64 32, i1 false), !tbaa.struct !80
  %51 = load double, ptr %24, align 8, !tbaa !34
  %52 = load double, ptr %49, align 8, !tbaa !83
  %53 = fadd double %51, %52
  store double %53, ptr %49, align 8, !tbaa !83
  %54 = load double, ptr %24, align 8, !tbaa !34
  %55 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %56 = load double, ptr %55, align 8, !tbaa !81
  %57 = fadd double %54, %56
  store double %57, ptr %55, align 8, !tbaa !81
  %58 = getelementptr inbounds i32, ptr %3, i64 %31
  store i32 %29, ptr %58, align 4, !tbaa !4
  %59 = getelementptr inbounds i32, ptr %4, i64 %31
  %60 = trunc nuw nsw i64 %32 to i32
  store i32 %60, ptr %59, align 4, !tbaa !4
  %61 = add nuw nsw i64 %32, 1
  %62 = add nsw i64 %31, 1
  %63 = load double, ptr %24, align 8, !tbaa !34
  %64 = fcmp ueq double %63, 0xFFF0000000000000
  br i1 %64, label %38, label %30, !llvm.loop !141
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define dso_local i32 @rank(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, ptr noundef captures(none) %4, ptr noundef writeonly captures(none) %5) local_unnamed_addr #7 {
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %60

8:                                                ; preds = %6
  %9 = zext i32 %2 to i64
  %10 = zext nneg i32 %1 to i64
  br label %26

11:                                               ; preds = %34
  %12 = zext nneg i32 %1 to i64
  %13 = icmp eq i32 %1, 1
  br i1 %13, label %20, label %14

14:                                               ; preds = %11
  %15 = lshr i64 %12, 1
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ %18, %16 ], [ %15, %14 ]
  %18 = add nsw i64 %17, -1
  tail call fastcc void @sift_down(ptr noundef nonnull %4, i64 noundef range(i64 -2147483648, 2147483648) %12, i64 noundef %18) #14
  %19 = icmp samesign ugt i64 %17, 1
  br i1 %19, label %16, label %20, !llvm.loop !31

20:                                               ; preds = %16, %11
  %21 = icmp sgt i32 %3, 0
  br i1 %21, label %22, label %44

22:                                               ; preds = %20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %24 = zext nneg i32 %1 to i64
  %25 = zext nneg i32 %3 to i64
  br label %49

26:                                               ; preds = %8, %34
  %27 = phi i64 [ 0, %8 ], [ %39, %34 ]
  %28 = getelementptr inbounds nuw %struct.Ranked, ptr %4, i64 %27
  %29 = icmp eq i64 %27, %9
  br i1 %29, label %34, label %30

30:                                               ; preds = %26
  %31 = getelementptr inbounds nuw %struct.Node, ptr %0, i64 %27
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %33 = load double, ptr %32, align 8, !tbaa !81
  br label %34

34:                                               ; preds = %26, %30
  %35 = phi double [ %33, %30 ], [ 0x7FF0000000000000, %26 ]
  store double %35, ptr %28, align 8, !tbaa !34
  %36 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %37 = trunc nuw nsw i64 %27 to i32
  store i32 %37, ptr %36, align 8, !tbaa !4
  %38 = getelementptr inbounds nuw i8, ptr %28, i64 12
  store i32 0, ptr %38, align 4, !tbaa !4
  %39 = add nuw nsw i64 %27, 1
  %40 = icmp eq i64 %39, %10
  br i1 %40, label %11, label %26, !llvm.loop !142

41:                                               ; preds = %49
  %42 = trunc nuw nsw i64 %51 to i32
  %43 = trunc nuw nsw i64 %57 to i32
  br label %44

44:                                               ; preds = %20, %41
  %45 = phi i32 [ %43, %41 ], [ 0, %20 ]
  %46 = phi i32 [ %42, %41 ], [ %1, %20 ]
  %47 = sext i32 %46 to i64
  %48 = zext nneg i32 %1 to i64
  br label %62

49:                                               ; preds = %22, %49
  %50 = phi i64 [ %24, %22 ], [ %51, %49 ]
  %51 = add nsw i64 %50, -1
  %52 = load double, ptr %4, align 8, !tbaa !34
  %53 = load i64, ptr %23, align 8
  %54 = getelementptr inbounds nuw %struct.Ranked, ptr %4, i64 %51
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull align 8 dereferenceable(16) %54, i64 16, i1 false), !tbaa.struct !49
  store double %52, ptr %54, align 8, !tbaa !34
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 8
  store i64 %53, ptr %55, align 8
  tail call fastcc void @sift_down(ptr noundef nonnull %4, i64 noundef %51, i64 noundef 0) #14
  %56 = icmp samesign ugt i64 %50, 1
  %57 = sub nsw i64 %12, %51
  %58 = icmp slt i64 %57, %25
  %59 = select i1 %56, i1 %58, i1 false
  br i1 %59, label %49, label %41, !llvm.loop !143

60:                                               ; preds = %108, %6
  %61 = phi i32 [ 0, %6 ], [ %45, %108 ]
  ret i32 %61

62:                                               ; preds = %44, %108
  %63 = phi i64 [ 0, %44 ], [ %111, %108 ]
  %64 = phi double [ 0xFFF0000000000000, %44 ], [ %109, %108 ]
  %65 = phi double [ 0.000000e+00, %44 ], [ %110, %108 ]
  %66 = getelementptr inbounds nuw %struct.Ranked, ptr %4, i64 %63
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 8
  %68 = load i32, ptr %67, align 8, !tbaa !52
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds %struct.Node, ptr %0, i64 %69
  %71 = load double, ptr %70, align 8, !tbaa !83
  %72 = fcmp ugt double %71, %64
  br i1 %72, label %79, label %73

73:                                               ; preds = %62
  %74 = fcmp ueq double %71, 0xFFF0000000000000
  br i1 %74, label %86, label %75

75:                                               ; preds = %73
  %76 = fsub double %71, %64
  %77 = tail call double @llvm.exp.f64(double %76)
  %78 = fadd double %65, %77
  br label %86

79:                                               ; preds = %62
  %80 = fcmp ogt double %65, 0.000000e+00
  br i1 %80, label %81, label %90

81:                                               ; preds = %79
  %82 = fsub double %64, %71
  %83 = tail call double @llvm.exp.f64(double %82)
  %84 = fmul double %65, %83
  %85 = fadd double %84, 1.000000e+00
  br label %86

86:                                               ; preds = %81, %73, %75
  %87 = phi double [ %78, %75 ], [ %65, %73 ], [ %85, %81 ]
  %88 = phi double [ %64, %75 ], [ %64, %73 ], [ %71, %81 ]
  %89 = icmp slt i64 %63, %47
  br i1 %89, label %108, label %92

90:                                               ; preds = %79
  %91 = icmp slt i64 %63, %47
  br i1 %91, label %108, label %94

92:                                               ; preds = %86
  %93 = fcmp ogt double %87, 0.000000e+00
  br i1 %93, label %94, label %99

94:                                               ; preds = %90, %92
  %95 = phi double [ %87, %92 ], [ 1.000000e+00, %90 ]
  %96 = phi double [ %88, %92 ], [ %71, %90 ]
  %97 = tail call double @llvm.log.f64(double %95)
  %98 = fadd double %96, %97
  br label %99

99:                                               ; preds = %92, %94
  %100 = phi double [ %95, %94 ], [ %87, %92 ]
  %101 = phi double [ %96, %94 ], [ %88, %92 ]
  %102 = phi double [ %98, %94 ], [ 0xFFF0000000000000, %92 ]
  %103 = trunc i64 %63 to i32
  %104 = xor i32 %103, -1
  %105 = add i32 %1, %104
  %106 = sext i32 %105 to i64
  %107 = getelementptr inbounds double, ptr %5, i64 %106
  store double %102, ptr %107, align 8, !tbaa !34
  br label %108

108:                                              ; preds = %90, %86, %99
  %109 = phi double [ %71, %90 ], [ %88, %86 ], [ %101, %99 ]
  %110 = phi double [ 1.000000e+00, %90 ], [ %87, %86 ], [ %100, %99 ]
  %111 = add nuw nsw i64 %63, 1
  %112 = icmp eq i64 %111, %48
  br i1 %112, label %60, label %62, !llvm.loop !144
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @backward(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, ptr noundef writeonly captures(none) %2, ptr noundef captures(none) %3) local_unnamed_addr #8 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %6 = load i32, ptr %5, align 8, !tbaa !88
  %7 = icmp sgt i32 %6, 0
  br i1 %7, label %8, label %22

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %18 = zext nneg i32 %6 to i64
  %19 = load ptr, ptr %12, align 8, !tbaa !90
  br label %23

20:                                               ; preds = %150, %120
  %21 = icmp sgt i64 %25, 1
  br i1 %21, label %23, label %22, !llvm.loop !145

22:                                               ; preds = %20, %4
  ret void

23:                                               ; preds = %8, %20
  %24 = phi ptr [ %19, %8 ], [ %74, %20 ]
  %25 = phi i64 [ %18, %8 ], [ %26, %20 ]
  %26 = add nsw i64 %25, -1
  %27 = load ptr, ptr %9, align 8, !tbaa !91
  %28 = load i32, ptr %10, align 4, !tbaa !92
  %29 = sext i32 %28 to i64
  %30 = mul nsw i64 %26, %29
  %31 = getelementptr inbounds %struct.Node, ptr %27, i64 %30
  %32 = getelementptr inbounds double, ptr %1, i64 %30
  %33 = getelementptr inbounds double, ptr %32, i64 %29
  %34 = load ptr, ptr %11, align 8, !tbaa !94
  %35 = getelementptr inbounds nuw i32, ptr %34, i64 %26
  %36 = load i32, ptr %35, align 4, !tbaa !4
  %37 = getelementptr inbounds nuw i32, ptr %34, i64 %25
  %38 = load i32, ptr %37, align 4, !tbaa !4
  %39 = sub i32 %38, %36
  %40 = getelementptr inbounds %struct.LogSum, ptr %3, i64 %29
  %41 = getelementptr inbounds nuw i32, ptr %24, i64 %26
  %42 = load i32, ptr %41, align 4, !tbaa !4
  %43 = icmp sgt i32 %42, 0
  br i1 %43, label %48, label %44

44:                                               ; preds = %48, %23
  %45 = icmp sgt i32 %39, 0
  br i1 %45, label %46, label %59

46:                                               ; preds = %44
  %47 = zext nneg i32 %39 to i64
  br label %68

48:                                               ; preds = %23, %48
  %49 = phi i64 [ %53, %48 ], [ 0, %23 ]
  %50 = getelementptr inbounds nuw %struct.LogSum, ptr %3, i64 %49
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %50, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !146
  %51 = getelementptr inbounds nuw double, ptr %32, i64 %49
  %52 = load double, ptr %51, align 8, !tbaa !34
  tail call fastcc void @add(ptr noundef nonnull %50, double noundef %52) #14
  %53 = add nuw nsw i64 %49, 1
  %54 = load ptr, ptr %12, align 8, !tbaa !90
  %55 = getelementptr inbounds nuw i32, ptr %54, i64 %26
  %56 = load i32, ptr %55, align 4, !tbaa !4
  %57 = sext i32 %56 to i64
  %58 = icmp slt i64 %53, %57
  br i1 %58, label %48, label %44, !llvm.loop !147

59:                                               ; preds = %68, %44
  %60 = load ptr, ptr %13, align 8, !tbaa !112
  %61 = getelementptr inbounds nuw i32, ptr %60, i64 %26
  %62 = load i32, ptr %61, align 4, !tbaa !4
  %63 = getelementptr inbounds nuw i32, ptr %60, i64 %25
  %64 = load i32, ptr %63, align 4, !tbaa !4
  %65 = icmp slt i32 %62, %64
  br i1 %65, label %66, label %73

66:                                               ; preds = %59
  %67 = sext i32 %62 to i64
  br label %80

68:                                               ; preds = %46, %68
  %69 = phi i64 [ 0, %46 ], [ %71, %68 ]
  %70 = getelementptr inbounds nuw %struct.LogSum, ptr %40, i64 %69
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %70, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !146
  %71 = add nuw nsw i64 %69, 1
  %72 = icmp eq i64 %71, %47
  br i1 %72, label %59, label %68, !llvm.loop !148

73:                                               ; preds = %80, %59
  %74 = load ptr, ptr %12, align 8, !tbaa !90
  %75 = getelementptr inbounds nuw i32, ptr %74, i64 %26
  %76 = load i32, ptr %75, align 4, !tbaa !4
  %77 = icmp sgt i32 %76, 0
  br i1 %77, label %78, label %120

78:                                               ; preds = %73
  %79 = zext nneg i32 %76 to i64
  br label %125

80:                                               ; preds = %66, %80
  %81 = phi i64 [ %67, %66 ], [ %114, %80 ]
  %82 = load ptr, ptr %14, align 8, !tbaa !95
  %83 = load ptr, ptr %15, align 8, !tbaa !114
  %84 = getelementptr inbounds i32, ptr %83, i64 %81
  %85 = load i32, ptr %84, align 4, !tbaa !4
  %86 = add nsw i32 %85, %36
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds double, ptr %82, i64 %87
  %89 = load double, ptr %88, align 8, !tbaa !34
  %90 = load ptr, ptr %16, align 8, !tbaa !135
  %91 = getelementptr inbounds i32, ptr %90, i64 %81
  %92 = load i32, ptr %91, align 4, !tbaa !4
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds double, ptr %33, i64 %93
  %95 = load double, ptr %94, align 8, !tbaa !34
  %96 = fadd double %89, %95
  %97 = load ptr, ptr %17, align 8, !tbaa !113
  %98 = getelementptr inbounds i32, ptr %97, i64 %81
  %99 = load i32, ptr %98, align 4, !tbaa !4
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds %struct.LogSum, ptr %3, i64 %100
  tail call fastcc void @add(ptr noundef %101, double noundef %96) #14
  %102 = load ptr, ptr %15, align 8, !tbaa !114
  %103 = getelementptr inbounds i32, ptr %102, i64 %81
  %104 = load i32, ptr %103, align 4, !tbaa !4
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds %struct.LogSum, ptr %40, i64 %105
  %107 = load ptr, ptr %17, align 8, !tbaa !113
  %108 = getelementptr inbounds i32, ptr %107, i64 %81
  %109 = load i32, ptr %108, align 4, !tbaa !4
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds %struct.Node, ptr %31, i64 %110
  %112 = load double, ptr %111, align 8, !tbaa !83
  %113 = fadd double %96, %112
  tail call fastcc void @add(ptr noundef %106, double noundef %113) #14
  %114 = add nsw i64 %81, 1
  %115 = load ptr, ptr %13, align 8, !tbaa !112
  %116 = getelementptr inbounds nuw i32, ptr %115, i64 %25
  %117 = load i32, ptr %116, align 4, !tbaa !4
  %118 = sext i32 %117 to i64
  %119 = icmp slt i64 %114, %118
  br i1 %119, label %80, label %73, !llvm.loop !149

120:                                              ; preds = %135, %73
  br i1 %45, label %121, label %20

121:                                              ; preds = %120
  %122 = sext i32 %36 to i64
  %123 = zext nneg i32 %39 to i64
  %124 = getelementptr double, ptr %2, i64 %122
  br label %140

125:                                              ; preds = %78, %135
  %126 = phi i64 [ 0, %78 ], [ %138, %135 ]
  %127 = getelementptr inbounds nuw %struct.LogSum, ptr %3, i64 %126
  %128 = getelementptr inbounds nuw i8, ptr %127, i64 8
  %129 = load double, ptr %128, align 8
  %130 = fcmp ogt double %129, 0.000000e+00
  br i1 %130, label %131, label %135

131:                                              ; preds = %125
  %132 = load double, ptr %127, align 8
  %133 = tail call double @llvm.log.f64(double %129)
  %134 = fadd double %133, %132
  br label %135

135:                                              ; preds = %125, %131
  %136 = phi double [ %134, %131 ], [ 0xFFF0000000000000, %125 ]
  %137 = getelementptr inbounds nuw double, ptr %32, i64 %126
  store double %136, ptr %137, align 8, !tbaa !34
  %138 = add nuw nsw i64 %126, 1
  %139 = icmp eq i64 %138, %79
  br i1 %139, label %120, label %125, !llvm.loop !150

140:                                              ; preds = %121, %150
  %141 = phi i64 [ 0, %121 ], [ %153, %150 ]
  %142 = getelementptr inbounds nuw %struct.LogSum, ptr %40, i64 %141
  %143 = getelementptr inbounds nuw i8, ptr %142, i64 8
  %144 = load double, ptr %143, align 8
  %145 = fcmp ogt double %144, 0.000000e+00
  br i1 %145, label %146, label %150

146:                                              ; preds = %140
  %147 = load double, ptr %142, align 8
  %148 = tail call double @llvm.log.f64(double %144)
  %149 = fadd double %148, %147
  br label %150

150:                                              ; preds = %140, %146
  %151 = phi double [ %149, %146 ], [ 0xFFF0000000000000, %140 ]
  %152 = getelementptr double, ptr %124, i64 %141
  store double %151, ptr %152, align 8, !tbaa !34
  %153 = add nuw nsw i64 %141, 1
  %154 = icmp eq i64 %153, %123
  br i1 %154, label %20, label %140, !llvm.loop !151
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @walk(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, ptr noundef readonly captures(address) %3, ptr noundef writeonly captures(none) %4, ptr noundef captures(none) %5, ptr noundef captures(none) %6) local_unnamed_addr #8 {
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %151

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = load ptr, ptr %10, align 8, !tbaa !91
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8, !tbaa !95
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = load ptr, ptr %15, align 8, !tbaa !94
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %21 = load ptr, ptr %0, align 8, !tbaa !109
  %22 = load ptr, ptr %20, align 8, !tbaa !114
  %23 = load ptr, ptr %19, align 8, !tbaa !113
  %24 = zext nneg i32 %1 to i64
  br label %25

25:                                               ; preds = %9, %131
  %26 = phi i64 [ %24, %9 ], [ %29, %131 ]
  %27 = phi i32 [ %2, %9 ], [ %149, %131 ]
  %28 = phi ptr [ %3, %9 ], [ %133, %131 ]
  %29 = add nsw i64 %26, -1
  %30 = load i32, ptr %12, align 4, !tbaa !92
  %31 = sext i32 %30 to i64
  %32 = mul nsw i64 %29, %31
  %33 = getelementptr inbounds %struct.Node, ptr %11, i64 %32
  %34 = getelementptr inbounds nuw i32, ptr %16, i64 %29
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds double, ptr %14, i64 %36
  %38 = add nsw i32 %30, %27
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds %struct.Node, ptr %33, i64 %39
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 24
  %42 = load i32, ptr %41, align 8, !tbaa !82
  %43 = icmp eq ptr %28, null
  br i1 %43, label %131, label %44

44:                                               ; preds = %25
  %45 = load ptr, ptr %17, align 8, !tbaa !112
  %46 = getelementptr inbounds nuw i32, ptr %45, i64 %29
  %47 = load i32, ptr %46, align 4, !tbaa !4
  %48 = getelementptr inbounds nuw i32, ptr %45, i64 %26
  %49 = load i32, ptr %48, align 4, !tbaa !4
  %50 = icmp slt i32 %47, %49
  br i1 %50, label %51, label %88

51:                                               ; preds = %44
  %52 = load ptr, ptr %18, align 8, !tbaa !135
  %53 = sext i32 %47 to i64
  %54 = sext i32 %49 to i64
  br label %59

55:                                               ; preds = %83
  %56 = icmp sgt i32 %84, 0
  br i1 %56, label %57, label %88

57:                                               ; preds = %55
  %58 = zext nneg i32 %84 to i64
  br label %98

59:                                               ; preds = %51, %83
  %60 = phi i64 [ %53, %51 ], [ %86, %83 ]
  %61 = phi double [ 0xFFF0000000000000, %51 ], [ %85, %83 ]
  %62 = phi i32 [ 0, %51 ], [ %84, %83 ]
  %63 = getelementptr inbounds i32, ptr %52, i64 %60
  %64 = load i32, ptr %63, align 4, !tbaa !4
  %65 = icmp eq i32 %64, %27
  br i1 %65, label %66, label %83

66:                                               ; preds = %59
  %67 = getelementptr inbounds i32, ptr %23, i64 %60
  %68 = load i32, ptr %67, align 4, !tbaa !4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds %struct.Node, ptr %33, i64 %69
  %71 = load double, ptr %70, align 8, !tbaa !83
  %72 = getelementptr inbounds i32, ptr %22, i64 %60
  %73 = load i32, ptr %72, align 4, !tbaa !4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds double, ptr %37, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !34
  %77 = fadd double %71, %76
  %78 = add nsw i32 %62, 1
  %79 = sext i32 %62 to i64
  %80 = getelementptr inbounds double, ptr %5, i64 %79
  store double %77, ptr %80, align 8, !tbaa !34
  %81 = fcmp ogt double %77, %61
  %82 = select i1 %81, double %77, double %61
  br label %83

83:                                               ; preds = %59, %66
  %84 = phi i32 [ %62, %59 ], [ %78, %66 ]
  %85 = phi double [ %61, %59 ], [ %82, %66 ]
  %86 = add nsw i64 %60, 1
  %87 = icmp eq i64 %86, %54
  br i1 %87, label %55, label %59, !llvm.loop !152

88:                                               ; preds = %55, %44
  %89 = getelementptr inbounds nuw i8, ptr %28, i64 8
  br label %131

90:                                               ; preds = %98
  %91 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %92 = load double, ptr %28, align 8, !tbaa !34
  %93 = fmul double %105, %92
  %94 = fcmp ult double %93, 0.000000e+00
  br i1 %94, label %131, label %95

95:                                               ; preds = %90
  %96 = load ptr, ptr %18, align 8, !tbaa !135
  %97 = sext i32 %47 to i64
  br label %108

98:                                               ; preds = %57, %98
  %99 = phi i64 [ 0, %57 ], [ %106, %98 ]
  %100 = phi double [ 0.000000e+00, %57 ], [ %105, %98 ]
  %101 = getelementptr inbounds nuw double, ptr %5, i64 %99
  %102 = load double, ptr %101, align 8, !tbaa !34
  %103 = fsub double %102, %85
  %104 = tail call double @llvm.exp.f64(double %103)
  store double %104, ptr %101, align 8, !tbaa !34
  %105 = fadd double %100, %104
  %106 = add nuw nsw i64 %99, 1
  %107 = icmp eq i64 %106, %58
  br i1 %107, label %90, label %98, !llvm.loop !153

108:                                              ; preds = %95, %123
  %109 = phi i64 [ %97, %95 ], [ %127, %123 ]
  %110 = phi i32 [ 0, %95 ], [ %126, %123 ]
  %111 = phi double [ %93, %95 ], [ %125, %123 ]
  %112 = phi i32 [ %42, %95 ], [ %124, %123 ]
  %113 = getelementptr inbounds i32, ptr %96, i64 %109
  %114 = load i32, ptr %113, align 4, !tbaa !4
  %115 = icmp eq i32 %114, %27
  br i1 %115, label %116, label %123

116:                                              ; preds = %108
  %117 = add nsw i32 %110, 1
  %118 = sext i32 %110 to i64
  %119 = getelementptr inbounds double, ptr %5, i64 %118
  %120 = load double, ptr %119, align 8, !tbaa !34
  %121 = fsub double %111, %120
  %122 = trunc nsw i64 %109 to i32
  br label %123

123:                                              ; preds = %108, %116
  %124 = phi i32 [ %112, %108 ], [ %122, %116 ]
  %125 = phi double [ %111, %108 ], [ %121, %116 ]
  %126 = phi i32 [ %110, %108 ], [ %117, %116 ]
  %127 = add nsw i64 %109, 1
  %128 = icmp slt i32 %126, %84
  %129 = fcmp oge double %125, 0.000000e+00
  %130 = select i1 %128, i1 %129, i1 false
  br i1 %130, label %108, label %131, !llvm.loop !154

131:                                              ; preds = %123, %88, %90, %25
  %132 = phi i32 [ %42, %25 ], [ %42, %90 ], [ %42, %88 ], [ %124, %123 ]
  %133 = phi ptr [ null, %25 ], [ %91, %90 ], [ %89, %88 ], [ %91, %123 ]
  %134 = sext i32 %132 to i64
  %135 = getelementptr inbounds i32, ptr %22, i64 %134
  %136 = load i32, ptr %135, align 4, !tbaa !4
  %137 = add nsw i32 %136, %35
  %138 = sext i32 %137 to i64
  %139 = getelementptr inbounds i32, ptr %21, i64 %138
  %140 = load i32, ptr %139, align 4, !tbaa !4
  %141 = getelementptr inbounds nuw i32, ptr %4, i64 %29
  store i32 %140, ptr %141, align 4, !tbaa !4
  %142 = load i32, ptr %135, align 4, !tbaa !4
  %143 = sext i32 %142 to i64
  %144 = getelementptr inbounds double, ptr %37, i64 %143
  %145 = load double, ptr %144, align 8, !tbaa !34
  %146 = load double, ptr %6, align 8, !tbaa !34
  %147 = fadd double %145, %146
  store double %147, ptr %6, align 8, !tbaa !34
  %148 = getelementptr inbounds i32, ptr %23, i64 %134
  %149 = load i32, ptr %148, align 4, !tbaa !4
  %150 = icmp sgt i64 %26, 1
  br i1 %150, label %25, label %151, !llvm.loop !155

151:                                              ; preds = %131, %7
  %152 = phi i32 [ %2, %7 ], [ %149, %131 ]
  ret i32 %152
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none)
declare dso_local double @log1p(double noundef) local_unnamed_addr #9

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define internal fastcc void @sift_down(ptr noundef captures(none) %0, i64 noundef range(i64 -2147483648, 2147483648) %1, i64 noundef range(i64 -9223372036854775808, 9223372036854775807) %2) unnamed_addr #7 {
  %4 = alloca %struct.Ranked, align 8
  %5 = shl nsw i64 %2, 1
  %6 = or disjoint i64 %5, 1
  %7 = icmp slt i64 %6, %1
  br i1 %7, label %8, label %53

8:                                                ; preds = %3, %49
  %9 = phi i64 [ %51, %49 ], [ %6, %3 ]
  %10 = phi i64 [ %50, %49 ], [ %5, %3 ]
  %11 = phi i64 [ %33, %49 ], [ %2, %3 ]
  %12 = add nsw i64 %10, 2
  %13 = icmp slt i64 %12, %1
  br i1 %13, label %14, label %32

14:                                               ; preds = %8
  %15 = getelementptr inbounds %struct.Ranked, ptr %0, i64 %12
  %16 = getelementptr inbounds %struct.Ranked, ptr %0, i64 %9
  %17 = load double, ptr %15, align 8
  %18 = load double, ptr %16, align 8
  %19 = fcmp ogt double %17, %18
  br i1 %19, label %31, label %20

20:                                               ; preds = %14
  %21 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = trunc i64 %22 to i32
  %26 = trunc i64 %24 to i32
  %27 = fcmp oeq double %17, %18
  %28 = icmp slt i32 %26, %25
  %29 = select i1 %27, i1 %28, i1 false
  %30 = freeze i1 %29
  br i1 %30, label %31, label %32

31:                                               ; preds = %14, %20
  br label %32

32:                                               ; preds = %31, %20, %8
  %33 = phi i64 [ %9, %8 ], [ %12, %31 ], [ %9, %20 ]
  %34 = getelementptr inbounds %struct.Ranked, ptr %0, i64 %33
  %35 = getelementptr inbounds %struct.Ranked, ptr %0, i64 %11
  %36 = load double, ptr %34, align 8
  %37 = load double, ptr %35, align 8
  %38 = fcmp ogt double %36, %37
  br i1 %38, label %49, label %39

39:                                               ; preds = %32
  %40 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr inbounds nuw i8, ptr %34, i64 8
  %43 = load i64, ptr %42, align 8
  %44 = trunc i64 %41 to i32
  %45 = trunc i64 %43 to i32
  %46 = fcmp oeq double %36, %37
  %47 = icmp slt i32 %45, %44
  %48 = select i1 %46, i1 %47, i1 false
  br i1 %48, label %49, label %53

49:                                               ; preds = %32, %39
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull align 8 dereferenceable(16) %35, i64 16, i1 false), !tbaa.struct !49
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %35, ptr noundef nonnull align 8 dereferenceable(16) %34, i64 16, i1 false), !tbaa.struct !49
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %34, ptr noundef nonnull align 8 dereferenceable(16) %4, i64 16, i1 false), !tbaa.struct !49
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  %50 = shl nsw i64 %33, 1
  %51 = or disjoint i64 %50, 1
  %52 = icmp slt i64 %51, %1
  br i1 %52, label %8, label %53, !llvm.loop !156

53:                                               ; preds = %49, %39, %3
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc { double, i64 } @next_arc(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #10 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8, !tbaa !94
  %6 = sext i32 %1 to i64
  %7 = getelementptr inbounds i32, ptr %5, i64 %6
  %8 = load i32, ptr %7, align 4, !tbaa !4
  %9 = getelementptr i8, ptr %7, i64 4
  %10 = load i32, ptr %9, align 4, !tbaa !4
  %11 = sub nsw i32 %10, %8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %13 = load ptr, ptr %12, align 8, !tbaa !96
  %14 = sext i32 %2 to i64
  %15 = getelementptr inbounds i32, ptr %13, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !4
  %17 = icmp slt i32 %16, %11
  br i1 %17, label %18, label %35

18:                                               ; preds = %3
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = load ptr, ptr %19, align 8, !tbaa !91
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %22 = load i32, ptr %21, align 4, !tbaa !92
  %23 = sext i32 %22 to i64
  %24 = mul nsw i64 %23, %6
  %25 = getelementptr %struct.Node, ptr %20, i64 %24
  %26 = getelementptr %struct.Node, ptr %25, i64 %14
  %27 = load double, ptr %26, align 8, !tbaa !83
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %29 = load ptr, ptr %28, align 8, !tbaa !95
  %30 = add nsw i32 %16, %8
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds double, ptr %29, i64 %31
  %33 = load double, ptr %32, align 8, !tbaa !34
  %34 = fadd double %27, %33
  br label %35

35:                                               ; preds = %3, %18
  %36 = phi double [ %34, %18 ], [ 0xFFF0000000000000, %3 ]
  %37 = mul nsw i32 %11, %2
  %38 = add nsw i32 %37, %16
  %39 = insertvalue { double, i64 } poison, double %36, 0
  %40 = zext i32 %2 to i64
  %41 = shl nuw i64 %40, 32
  %42 = zext i32 %38 to i64
  %43 = or disjoint i64 %41, %42
  %44 = insertvalue { double, i64 } %39, i64 %43, 1
  ret { double, i64 } %44
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #11

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #12

attributes #0 = { nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #13 = { nounwind optsize willreturn memory(none) }
attributes #14 = { optsize }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}
!llvm.errno.tbaa = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"uwtable", i32 2}
!2 = !{i32 7, !"frame-pointer", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 128}
!9 = !{!"", !10, i64 0, !12, i64 8, !13, i64 16, !13, i64 24, !13, i64 32, !13, i64 40, !14, i64 48, !14, i64 56, !13, i64 64, !13, i64 72, !14, i64 80, !12, i64 88, !14, i64 96, !11, i64 104, !11, i64 112, !15, i64 120, !5, i64 128, !5, i64 132, !5, i64 136, !5, i64 140, !5, i64 144, !5, i64 148}
!10 = !{!"p1 float", !11, i64 0}
!11 = !{!"any pointer", !6, i64 0}
!12 = !{!"p1 omnipotent char", !11, i64 0}
!13 = !{!"p1 int", !11, i64 0}
!14 = !{!"p1 double", !11, i64 0}
!15 = !{!"double", !6, i64 0}
!16 = !{!9, !13, i64 64}
!17 = !{!9, !10, i64 0}
!18 = !{!9, !5, i64 132}
!19 = !{!9, !5, i64 136}
!20 = !{!21, !21, i64 0}
!21 = !{!"float", !6, i64 0}
!22 = !{!9, !5, i64 140}
!23 = !{!9, !13, i64 16}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.mustprogress"}
!26 = !{!9, !12, i64 8}
!27 = !{!6, !6, i64 0}
!28 = distinct !{!28, !25}
!29 = !{!9, !15, i64 120}
!30 = !{!9, !11, i64 112}
!31 = distinct !{!31, !25}
!32 = distinct !{!32, !25}
!33 = distinct !{!33, !25}
!34 = !{!15, !15, i64 0}
!35 = distinct !{!35, !25}
!36 = !{!9, !5, i64 148}
!37 = !{!9, !14, i64 80}
!38 = !{!9, !12, i64 88}
!39 = !{!9, !5, i64 144}
!40 = !{!9, !11, i64 104}
!41 = distinct !{!41, !25}
!42 = distinct !{!42, !25}
!43 = !{!44, !15, i64 0}
!44 = !{!"", !15, i64 0, !5, i64 8, !5, i64 12}
!45 = distinct !{!45, !25}
!46 = distinct !{!46, !25}
!47 = !{!9, !13, i64 32}
!48 = !{!9, !13, i64 24}
!49 = !{i64 0, i64 8, !34, i64 8, i64 4, !4, i64 12, i64 4, !4}
!50 = distinct !{!50, !25}
!51 = distinct !{!51, !25}
!52 = !{!44, !5, i64 8}
!53 = distinct !{!53, !25}
!54 = distinct !{!54, !25}
!55 = !{!9, !14, i64 96}
!56 = !{!9, !13, i64 72}
!57 = !{!9, !13, i64 40}
!58 = !{!9, !14, i64 48}
!59 = !{!9, !14, i64 56}
!60 = distinct !{!60, !25}
!61 = distinct !{!61, !25}
!62 = !{!63, !15, i64 0}
!63 = !{!"", !15, i64 0, !15, i64 8}
!64 = !{!63, !15, i64 8}
!65 = !{!66, !5, i64 0}
!66 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12}
!67 = !{!66, !5, i64 4}
!68 = !{i64 0, i64 4, !4, i64 4, i64 4, !4, i64 8, i64 4, !4, i64 12, i64 4, !4}
!69 = distinct !{!69, !25}
!70 = !{!71, !72, i64 8}
!71 = !{!"", !11, i64 0, !72, i64 8}
!72 = !{!"long", !6, i64 0}
!73 = !{!71, !11, i64 0}
!74 = distinct !{!74, !25}
!75 = distinct !{!75, !25}
!76 = !{!77, !5, i64 16}
!77 = !{!"", !15, i64 0, !15, i64 8, !5, i64 16, !5, i64 20, !5, i64 24, !5, i64 28}
!78 = !{!77, !5, i64 20}
!79 = distinct !{!79, !25}
!80 = !{i64 0, i64 8, !34, i64 8, i64 8, !34, i64 16, i64 4, !4, i64 20, i64 4, !4, i64 24, i64 4, !4, i64 28, i64 4, !4}
!81 = !{!77, !15, i64 8}
!82 = !{!77, !5, i64 24}
!83 = !{!77, !15, i64 0}
!84 = !{!77, !5, i64 28}
!85 = distinct !{!85, !25}
!86 = distinct !{!86, !25}
!87 = distinct !{!87, !25}
!88 = !{!89, !5, i64 176}
!89 = !{!"", !13, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !11, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !14, i64 112, !13, i64 120, !11, i64 128, !11, i64 136, !13, i64 144, !11, i64 152, !13, i64 160, !15, i64 168, !5, i64 176, !5, i64 180, !5, i64 184}
!90 = !{!89, !13, i64 56}
!91 = !{!89, !11, i64 48}
!92 = !{!89, !5, i64 180}
!93 = !{!89, !14, i64 16}
!94 = !{!89, !13, i64 32}
!95 = !{!89, !14, i64 8}
!96 = !{!89, !13, i64 144}
!97 = !{!89, !5, i64 184}
!98 = !{!89, !15, i64 168}
!99 = distinct !{!99, !25}
!100 = distinct !{!100, !25}
!101 = !{!89, !11, i64 136}
!102 = distinct !{!102, !25}
!103 = !{!44, !5, i64 12}
!104 = distinct !{!104, !25}
!105 = !{!89, !14, i64 24}
!106 = distinct !{!106, !25}
!107 = !{!89, !13, i64 72}
!108 = !{!89, !13, i64 40}
!109 = !{!89, !13, i64 0}
!110 = distinct !{!110, !25}
!111 = !{!89, !13, i64 120}
!112 = !{!89, !13, i64 80}
!113 = !{!89, !13, i64 88}
!114 = !{!89, !13, i64 96}
!115 = distinct !{!115, !25}
!116 = !{!89, !13, i64 160}
!117 = !{!89, !11, i64 152}
!118 = !{!89, !11, i64 128}
!119 = distinct !{!119, !25}
!120 = distinct !{!120, !25}
!121 = distinct !{!121, !25}
!122 = distinct !{!122, !25}
!123 = !{!66, !5, i64 8}
!124 = distinct !{!124, !25}
!125 = distinct !{!125, !25}
!126 = distinct !{!126, !25}
!127 = distinct !{!127, !25}
!128 = distinct !{!128, !25}
!129 = distinct !{!129, !25}
!130 = distinct !{!130, !25}
!131 = distinct !{!131, !25}
!132 = distinct !{!132, !25}
!133 = distinct !{!133, !25}
!134 = !{!89, !13, i64 64}
!135 = !{!89, !13, i64 104}
!136 = distinct !{!136, !25}
!137 = distinct !{!137, !25}
!138 = !{!89, !14, i64 112}
!139 = distinct !{!139, !25}
!140 = distinct !{!140, !25}
!141 = distinct !{!141, !25}
!142 = distinct !{!142, !25}
!143 = distinct !{!143, !25}
!144 = distinct !{!144, !25}
!145 = distinct !{!145, !25}
!146 = !{i64 0, i64 8, !34, i64 8, i64 8, !34}
!147 = distinct !{!147, !25}
!148 = distinct !{!148, !25}
!149 = distinct !{!149, !25}
!150 = distinct !{!150, !25}
!151 = distinct !{!151, !25}
!152 = distinct !{!152, !25}
!153 = distinct !{!153, !25}
!154 = distinct !{!154, !25}
!155 = distinct !{!155, !25}
!156 = distinct !{!156, !25}
