
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
  %79 = tail call double @log1p(double noundef %78) #14
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
  tail call fastcc void @sift_down(ptr noundef nonnull %137, i64 noundef range(i64 -2147483648, 2147483648) %139, i64 noundef %145) #15
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
  tail call fastcc void @sift_down(ptr noundef %279, i64 noundef %197, i64 noundef 0) #15
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
define dso_local void @learn(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #5 {
  %4 = icmp sgt i64 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %8

7:                                                ; preds = %19, %3
  ret void

8:                                                ; preds = %5, %19
  %9 = phi i64 [ 0, %5 ], [ %20, %19 ]
  %10 = getelementptr inbounds nuw %struct.Answer, ptr %1, i64 %9
  %11 = load i32, ptr %10, align 4, !tbaa !65
  %12 = icmp eq i32 %11, -1
  br i1 %12, label %19, label %13

13:                                               ; preds = %8
  %14 = getelementptr inbounds nuw i8, ptr %10, i64 4
  %15 = load i32, ptr %14, align 4, !tbaa !67
  %16 = tail call fastcc ptr @place_of(ptr noundef %0, i32 noundef %11, i32 noundef %15) #15
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %16, ptr noundef nonnull align 4 dereferenceable(16) %10, i64 16, i1 false), !tbaa.struct !68
  %17 = load i64, ptr %6, align 8, !tbaa !69
  %18 = add nsw i64 %17, 1
  store i64 %18, ptr %6, align 8, !tbaa !69
  br label %19

19:                                               ; preds = %8, %13
  %20 = add nuw nsw i64 %9, 1
  %21 = icmp eq i64 %20, %2
  br i1 %21, label %7, label %8, !llvm.loop !73
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef ptr @place_of(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #6 {
  %4 = zext i32 %1 to i64
  %5 = shl nuw i64 %4, 32
  %6 = zext i32 %2 to i64
  %7 = or disjoint i64 %5, %6
  %8 = mul i64 %7, -7046029254386353131
  %9 = lshr i64 %8, 32
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8, !tbaa !74
  %12 = load ptr, ptr %0, align 8, !tbaa !75
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
  br i1 %31, label %32, label %17, !llvm.loop !76

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
  br i1 %9, label %7, label %11, !llvm.loop !77

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
  %31 = load i32, ptr %30, align 8, !tbaa !78
  %32 = mul i32 %31, -1640531535
  %33 = getelementptr inbounds nuw i8, ptr %29, i64 20
  %34 = load i32, ptr %33, align 4, !tbaa !80
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
  %49 = load i32, ptr %48, align 8, !tbaa !78
  %50 = icmp eq i32 %49, %31
  br i1 %50, label %51, label %55

51:                                               ; preds = %43
  %52 = getelementptr inbounds nuw i8, ptr %47, i64 20
  %53 = load i32, ptr %52, align 4, !tbaa !80
  %54 = icmp eq i32 %53, %34
  br i1 %54, label %68, label %55

55:                                               ; preds = %43, %51
  %56 = add nsw i32 %45, 1
  %57 = and i32 %56, %12
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds i32, ptr %3, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !4
  %61 = icmp eq i32 %60, -1
  br i1 %61, label %62, label %43, !llvm.loop !81

62:                                               ; preds = %55, %26
  %63 = phi i64 [ %39, %26 ], [ %58, %55 ]
  %64 = getelementptr inbounds i32, ptr %3, i64 %63
  %65 = add nsw i32 %28, 1
  store i32 %28, ptr %64, align 4, !tbaa !4
  %66 = sext i32 %28 to i64
  %67 = getelementptr inbounds %struct.Node, ptr %2, i64 %66
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %67, ptr noundef nonnull align 8 dereferenceable(32) %29, i64 32, i1 false), !tbaa.struct !82
  br label %78

68:                                               ; preds = %51
  %69 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %70 = load double, ptr %69, align 8, !tbaa !83
  %71 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %72 = load double, ptr %71, align 8, !tbaa !83
  %73 = fcmp ogt double %70, %72
  br i1 %73, label %74, label %78

74:                                               ; preds = %68
  store double %70, ptr %71, align 8, !tbaa !83
  %75 = getelementptr inbounds nuw i8, ptr %29, i64 24
  %76 = load i32, ptr %75, align 8, !tbaa !84
  %77 = getelementptr inbounds nuw i8, ptr %47, i64 24
  store i32 %76, ptr %77, align 8, !tbaa !84
  br label %78

78:                                               ; preds = %68, %74, %62
  %79 = phi i64 [ %46, %68 ], [ %46, %74 ], [ %66, %62 ]
  %80 = phi i32 [ %28, %68 ], [ %28, %74 ], [ %65, %62 ]
  %81 = phi i32 [ %44, %68 ], [ %44, %74 ], [ %28, %62 ]
  %82 = load double, ptr %29, align 8, !tbaa !85
  %83 = getelementptr inbounds %struct.Node, ptr %2, i64 %79
  %84 = load double, ptr %83, align 8, !tbaa !85
  %85 = fcmp ogt double %82, %84
  br i1 %85, label %86, label %87

86:                                               ; preds = %78
  store double %82, ptr %83, align 8, !tbaa !85
  br label %87

87:                                               ; preds = %86, %78
  %88 = getelementptr inbounds nuw i8, ptr %29, i64 28
  store i32 %81, ptr %88, align 4, !tbaa !86
  %89 = add nuw nsw i64 %27, 1
  %90 = icmp eq i64 %89, %20
  br i1 %90, label %21, label %26, !llvm.loop !87

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
  %99 = load double, ptr %98, align 8, !tbaa !85
  %100 = getelementptr inbounds nuw i8, ptr %98, i64 28
  %101 = load i32, ptr %100, align 4, !tbaa !86
  %102 = sext i32 %101 to i64
  %103 = getelementptr inbounds %struct.Node, ptr %2, i64 %102
  %104 = load double, ptr %103, align 8, !tbaa !85
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
  br i1 %113, label %93, label %96, !llvm.loop !88

114:                                              ; preds = %116, %17, %93
  %115 = phi i32 [ 0, %17 ], [ %80, %93 ], [ %80, %116 ]
  ret i32 %115

116:                                              ; preds = %94, %116
  %117 = phi i64 [ 0, %94 ], [ %124, %116 ]
  %118 = getelementptr inbounds nuw double, ptr %4, i64 %117
  %119 = load double, ptr %118, align 8, !tbaa !34
  %120 = tail call double @llvm.log.f64(double %119)
  %121 = getelementptr inbounds nuw %struct.Node, ptr %2, i64 %117
  %122 = load double, ptr %121, align 8, !tbaa !85
  %123 = fadd double %122, %120
  store double %123, ptr %121, align 8, !tbaa !85
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %95
  br i1 %125, label %114, label %116, !llvm.loop !89
}

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @sweep(ptr noundef readonly %0, ptr noundef captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, ptr noundef captures(none) %4, ptr noundef writeonly captures(none) %5) local_unnamed_addr #8 {
  %7 = alloca %struct.Ranked, align 8
  %8 = alloca i64, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %10 = load ptr, ptr %9, align 8, !tbaa !90
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 16
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %13 = load i32, ptr %12, align 8, !tbaa !92
  %14 = icmp slt i32 %3, %13
  br i1 %14, label %15, label %1146

15:                                               ; preds = %6
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %44 = sext i32 %3 to i64
  %45 = load ptr, ptr %16, align 8, !tbaa !93
  %46 = getelementptr inbounds i32, ptr %45, i64 %44
  %47 = load i32, ptr %46, align 4, !tbaa !4
  br label %48

48:                                               ; preds = %15, %1137
  %49 = phi i32 [ %47, %15 ], [ %1110, %1137 ]
  %50 = phi i64 [ %44, %15 ], [ %415, %1137 ]
  %51 = icmp eq i32 %49, -1
  br i1 %51, label %79, label %52

52:                                               ; preds = %48
  %53 = load ptr, ptr %17, align 8, !tbaa !94
  %54 = getelementptr inbounds i32, ptr %53, i64 %50
  %55 = load i32, ptr %54, align 4, !tbaa !4
  %56 = icmp eq i32 %55, -1
  br i1 %56, label %79, label %57

57:                                               ; preds = %52
  %58 = load ptr, ptr %18, align 8, !tbaa !95
  %59 = getelementptr inbounds i32, ptr %58, i64 %50
  %60 = load i32, ptr %59, align 4, !tbaa !4
  %61 = getelementptr i8, ptr %59, i64 4
  %62 = load i32, ptr %61, align 4, !tbaa !4
  %63 = icmp slt i32 %60, %62
  br i1 %63, label %64, label %79

64:                                               ; preds = %57
  %65 = load ptr, ptr %0, align 8, !tbaa !96
  %66 = sext i32 %60 to i64
  br label %67

67:                                               ; preds = %72, %64
  %68 = phi i64 [ %66, %64 ], [ %73, %72 ]
  %69 = getelementptr inbounds i32, ptr %65, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !4
  %71 = icmp eq i32 %70, %55
  br i1 %71, label %76, label %72

72:                                               ; preds = %67
  %73 = add nsw i64 %68, 1
  %74 = trunc i64 %73 to i32
  %75 = icmp eq i32 %62, %74
  br i1 %75, label %79, label %67, !llvm.loop !97

76:                                               ; preds = %67
  %77 = trunc nsw i64 %68 to i32
  %78 = sub nsw i32 %77, %60
  br label %79

79:                                               ; preds = %72, %48, %52, %57, %76
  %80 = phi i32 [ -1, %52 ], [ -1, %48 ], [ %78, %76 ], [ -1, %57 ], [ -1, %72 ]
  %81 = load ptr, ptr %9, align 8, !tbaa !90
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 8
  %83 = load i32, ptr %82, align 4, !tbaa !4
  %84 = icmp slt i32 %83, 0
  br i1 %84, label %85, label %412

85:                                               ; preds = %79
  %86 = load i32, ptr %81, align 4, !tbaa !4
  %87 = getelementptr inbounds nuw i8, ptr %81, i64 4
  %88 = load i32, ptr %87, align 4, !tbaa !4
  %89 = sdiv i32 %86, %88
  %90 = icmp ne i32 %89, 0
  %91 = icmp eq i32 %86, 0
  %92 = or i1 %91, %90
  %93 = select i1 %92, i32 %89, i32 1
  store i32 %93, ptr %82, align 4, !tbaa !4
  %94 = load ptr, ptr %2, align 8, !tbaa !75
  %95 = icmp eq ptr %94, null
  %96 = select i1 %95, i32 0, i32 %93
  %97 = getelementptr inbounds nuw i8, ptr %81, i64 12
  store i32 %96, ptr %97, align 4, !tbaa !4
  %98 = load ptr, ptr %19, align 8, !tbaa !98
  %99 = load i32, ptr %20, align 4, !tbaa !99
  %100 = sext i32 %99 to i64
  %101 = mul nsw i64 %50, %100
  %102 = getelementptr inbounds %struct.Node, ptr %98, i64 %101
  %103 = load ptr, ptr %21, align 8, !tbaa !100
  %104 = load ptr, ptr %18, align 8, !tbaa !95
  %105 = getelementptr inbounds i32, ptr %104, i64 %50
  %106 = load i32, ptr %105, align 4, !tbaa !4
  %107 = sext i32 %106 to i64
  %108 = getelementptr inbounds double, ptr %103, i64 %107
  %109 = getelementptr i8, ptr %105, i64 4
  %110 = load i32, ptr %109, align 4, !tbaa !4
  %111 = sub nsw i32 %110, %106
  %112 = load ptr, ptr %22, align 8, !tbaa !101
  %113 = getelementptr inbounds i32, ptr %112, i64 %50
  %114 = load i32, ptr %113, align 4, !tbaa !4
  %115 = icmp sgt i32 %114, 0
  br i1 %115, label %116, label %120

116:                                              ; preds = %85
  %117 = load ptr, ptr %23, align 8, !tbaa !102
  %118 = load ptr, ptr %25, align 8, !tbaa !103
  %119 = zext nneg i32 %114 to i64
  br label %125

120:                                              ; preds = %152, %85
  %121 = phi i64 [ 0, %85 ], [ %156, %152 ]
  %122 = load i32, ptr %26, align 8, !tbaa !104
  %123 = sext i32 %122 to i64
  %124 = icmp sgt i64 %121, %123
  br i1 %124, label %159, label %251

125:                                              ; preds = %152, %116
  %126 = phi i64 [ 0, %116 ], [ %157, %152 ]
  %127 = phi i64 [ 0, %116 ], [ %156, %152 ]
  %128 = getelementptr inbounds nuw %struct.Node, ptr %102, i64 %126
  %129 = load double, ptr %128, align 8, !tbaa !85
  %130 = load i32, ptr %105, align 4, !tbaa !4
  %131 = sext i32 %130 to i64
  %132 = getelementptr inbounds double, ptr %117, i64 %131
  %133 = load i32, ptr %109, align 4, !tbaa !4
  %134 = sub nsw i32 %133, %130
  %135 = icmp sgt i32 %134, 0
  br i1 %135, label %136, label %152

136:                                              ; preds = %125
  %137 = load double, ptr %24, align 8, !tbaa !105
  br label %138

138:                                              ; preds = %138, %136
  %139 = phi i32 [ 0, %136 ], [ %150, %138 ]
  %140 = phi i32 [ %134, %136 ], [ %149, %138 ]
  %141 = add nuw nsw i32 %140, %139
  %142 = lshr i32 %141, 1
  %143 = zext nneg i32 %142 to i64
  %144 = getelementptr inbounds nuw double, ptr %132, i64 %143
  %145 = load double, ptr %144, align 8, !tbaa !34
  %146 = fadd double %129, %145
  %147 = fcmp ult double %146, %137
  %148 = add nuw nsw i32 %142, 1
  %149 = select i1 %147, i32 %142, i32 %140
  %150 = select i1 %147, i32 %139, i32 %148
  %151 = icmp slt i32 %150, %149
  br i1 %151, label %138, label %152, !llvm.loop !106

152:                                              ; preds = %138, %125
  %153 = phi i32 [ 0, %125 ], [ %150, %138 ]
  %154 = getelementptr inbounds nuw i32, ptr %118, i64 %126
  store i32 %153, ptr %154, align 4, !tbaa !4
  %155 = zext nneg i32 %153 to i64
  %156 = add nuw nsw i64 %127, %155
  %157 = add nuw nsw i64 %126, 1
  %158 = icmp eq i64 %157, %119
  br i1 %158, label %120, label %125, !llvm.loop !107

159:                                              ; preds = %120
  %160 = load i32, ptr %113, align 4, !tbaa !4
  %161 = icmp eq i32 %160, 0
  br i1 %161, label %179, label %162

162:                                              ; preds = %159
  %163 = shl nsw i32 %160, 1
  %164 = sdiv i32 %122, %163
  %165 = icmp sgt i32 %160, 0
  br i1 %165, label %166, label %179

166:                                              ; preds = %162
  %167 = load ptr, ptr %25, align 8, !tbaa !103
  %168 = trunc nsw i64 %50 to i32
  br label %185

169:                                              ; preds = %208
  %170 = load ptr, ptr %27, align 8, !tbaa !108
  %171 = sext i32 %212 to i64
  %172 = icmp sgt i32 %212, 1
  br i1 %172, label %173, label %179

173:                                              ; preds = %169
  %174 = lshr i64 %171, 1
  br label %175

175:                                              ; preds = %175, %173
  %176 = phi i64 [ %177, %175 ], [ %174, %173 ]
  %177 = add nsw i64 %176, -1
  call fastcc void @sift_down(ptr noundef %170, i64 noundef range(i64 -2147483648, 2147483648) %171, i64 noundef %177) #15
  %178 = icmp samesign ugt i64 %176, 1
  br i1 %178, label %175, label %179, !llvm.loop !31

179:                                              ; preds = %175, %159, %162, %169
  %180 = phi i32 [ %122, %159 ], [ %213, %169 ], [ %122, %162 ], [ %213, %175 ]
  %181 = phi i32 [ 0, %159 ], [ %212, %169 ], [ 0, %162 ], [ %212, %175 ]
  %182 = icmp sgt i32 %180, 0
  br i1 %182, label %183, label %251

183:                                              ; preds = %179
  %184 = trunc nsw i64 %50 to i32
  br label %219

185:                                              ; preds = %208, %166
  %186 = phi ptr [ %112, %166 ], [ %210, %208 ]
  %187 = phi ptr [ %167, %166 ], [ %211, %208 ]
  %188 = phi i64 [ 0, %166 ], [ %214, %208 ]
  %189 = phi i32 [ %122, %166 ], [ %213, %208 ]
  %190 = phi i32 [ 0, %166 ], [ %212, %208 ]
  %191 = getelementptr inbounds nuw i32, ptr %187, i64 %188
  %192 = load i32, ptr %191, align 4, !tbaa !4
  %193 = icmp sgt i32 %192, %164
  br i1 %193, label %194, label %208

194:                                              ; preds = %185
  store i32 %164, ptr %191, align 4, !tbaa !4
  %195 = load ptr, ptr %27, align 8, !tbaa !108
  %196 = add nsw i32 %190, 1
  %197 = sext i32 %190 to i64
  %198 = getelementptr inbounds %struct.Ranked, ptr %195, i64 %197
  %199 = trunc nuw nsw i64 %188 to i32
  %200 = call fastcc { double, i64 } @next_arc(ptr noundef nonnull readonly %0, i32 noundef %168, i32 noundef %199) #15
  %201 = extractvalue { double, i64 } %200, 0
  %202 = extractvalue { double, i64 } %200, 1
  store double %201, ptr %198, align 8, !tbaa !34
  %203 = getelementptr inbounds nuw i8, ptr %198, i64 8
  store i64 %202, ptr %203, align 8
  %204 = load ptr, ptr %25, align 8, !tbaa !103
  %205 = load ptr, ptr %22, align 8, !tbaa !101
  %206 = getelementptr inbounds nuw i32, ptr %204, i64 %188
  %207 = load i32, ptr %206, align 4, !tbaa !4
  br label %208

208:                                              ; preds = %194, %185
  %209 = phi i32 [ %207, %194 ], [ %192, %185 ]
  %210 = phi ptr [ %205, %194 ], [ %186, %185 ]
  %211 = phi ptr [ %204, %194 ], [ %187, %185 ]
  %212 = phi i32 [ %196, %194 ], [ %190, %185 ]
  %213 = sub nsw i32 %189, %209
  %214 = add nuw nsw i64 %188, 1
  %215 = getelementptr inbounds i32, ptr %210, i64 %50
  %216 = load i32, ptr %215, align 4, !tbaa !4
  %217 = sext i32 %216 to i64
  %218 = icmp slt i64 %214, %217
  br i1 %218, label %185, label %169, !llvm.loop !109

219:                                              ; preds = %183, %245
  %220 = phi i32 [ %249, %245 ], [ %180, %183 ]
  %221 = phi i32 [ %248, %245 ], [ %181, %183 ]
  %222 = load ptr, ptr %27, align 8, !tbaa !108
  %223 = getelementptr inbounds nuw i8, ptr %222, i64 12
  %224 = load i32, ptr %223, align 4, !tbaa !110
  %225 = load ptr, ptr %25, align 8, !tbaa !103
  %226 = sext i32 %224 to i64
  %227 = getelementptr inbounds i32, ptr %225, i64 %226
  %228 = load i32, ptr %227, align 4, !tbaa !4
  %229 = add nsw i32 %228, 1
  store i32 %229, ptr %227, align 4, !tbaa !4
  %230 = call fastcc { double, i64 } @next_arc(ptr noundef nonnull readonly %0, i32 noundef %184, i32 noundef %224) #15
  %231 = extractvalue { double, i64 } %230, 0
  %232 = extractvalue { double, i64 } %230, 1
  store double %231, ptr %222, align 8, !tbaa !34
  %233 = getelementptr inbounds nuw i8, ptr %222, i64 8
  store i64 %232, ptr %233, align 8
  %234 = load ptr, ptr %27, align 8, !tbaa !108
  %235 = load double, ptr %234, align 8, !tbaa !43
  %236 = load double, ptr %24, align 8, !tbaa !105
  %237 = fcmp olt double %235, %236
  br i1 %237, label %240, label %238

238:                                              ; preds = %219
  %239 = sext i32 %221 to i64
  br label %245

240:                                              ; preds = %219
  %241 = add nsw i32 %221, -1
  %242 = sext i32 %241 to i64
  %243 = getelementptr inbounds %struct.Ranked, ptr %234, i64 %242
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %234, ptr noundef nonnull align 8 dereferenceable(16) %243, i64 16, i1 false), !tbaa.struct !49
  %244 = load ptr, ptr %27, align 8, !tbaa !108
  br label %245

245:                                              ; preds = %240, %238
  %246 = phi i64 [ %239, %238 ], [ %242, %240 ]
  %247 = phi ptr [ %234, %238 ], [ %244, %240 ]
  %248 = phi i32 [ %221, %238 ], [ %241, %240 ]
  call fastcc void @sift_down(ptr noundef %247, i64 noundef %246, i64 noundef 0) #15
  %249 = add nsw i32 %220, -1
  %250 = icmp sgt i32 %220, 1
  br i1 %250, label %219, label %251, !llvm.loop !111

251:                                              ; preds = %245, %179, %120
  br i1 %115, label %252, label %323

252:                                              ; preds = %251
  %253 = zext nneg i32 %114 to i64
  %254 = load ptr, ptr %28, align 8, !tbaa !112
  %255 = getelementptr inbounds double, ptr %254, i64 %50
  %256 = load double, ptr %255, align 8, !tbaa !34
  %257 = load ptr, ptr %25, align 8, !tbaa !103
  br label %258

258:                                              ; preds = %312, %252
  %259 = phi double [ 0.000000e+00, %252 ], [ %313, %312 ]
  %260 = phi double [ 0xFFF0000000000000, %252 ], [ %314, %312 ]
  %261 = phi i64 [ 0, %252 ], [ %315, %312 ]
  %262 = getelementptr inbounds nuw %struct.Node, ptr %102, i64 %261
  %263 = load double, ptr %262, align 8, !tbaa !85
  %264 = fadd double %256, %263
  %265 = fcmp ugt double %264, %260
  br i1 %265, label %272, label %266

266:                                              ; preds = %258
  %267 = fcmp ueq double %264, 0xFFF0000000000000
  br i1 %267, label %279, label %268

268:                                              ; preds = %266
  %269 = fsub double %264, %260
  %270 = call double @llvm.exp.f64(double %269)
  %271 = fadd double %259, %270
  br label %279

272:                                              ; preds = %258
  %273 = fcmp ogt double %259, 0.000000e+00
  br i1 %273, label %274, label %279

274:                                              ; preds = %272
  %275 = fsub double %260, %264
  %276 = call double @llvm.exp.f64(double %275)
  %277 = fmul double %259, %276
  %278 = fadd double %277, 1.000000e+00
  br label %279

279:                                              ; preds = %274, %272, %268, %266
  %280 = phi double [ %271, %268 ], [ %259, %266 ], [ %278, %274 ], [ 1.000000e+00, %272 ]
  %281 = phi double [ %260, %268 ], [ %260, %266 ], [ %264, %274 ], [ %264, %272 ]
  %282 = getelementptr inbounds nuw i32, ptr %257, i64 %261
  %283 = load i32, ptr %282, align 4, !tbaa !4
  %284 = icmp slt i32 %283, %111
  br i1 %284, label %285, label %304

285:                                              ; preds = %279
  %286 = sext i32 %283 to i64
  %287 = getelementptr inbounds double, ptr %108, i64 %286
  %288 = load double, ptr %287, align 8, !tbaa !34
  %289 = fadd double %263, %288
  %290 = fcmp ugt double %289, %281
  br i1 %290, label %297, label %291

291:                                              ; preds = %285
  %292 = fcmp ueq double %289, 0xFFF0000000000000
  br i1 %292, label %304, label %293

293:                                              ; preds = %291
  %294 = fsub double %289, %281
  %295 = call double @llvm.exp.f64(double %294)
  %296 = fadd double %280, %295
  br label %304

297:                                              ; preds = %285
  %298 = fcmp ogt double %280, 0.000000e+00
  br i1 %298, label %299, label %309

299:                                              ; preds = %297
  %300 = fsub double %281, %289
  %301 = call double @llvm.exp.f64(double %300)
  %302 = fmul double %280, %301
  %303 = fadd double %302, 1.000000e+00
  br label %304

304:                                              ; preds = %299, %293, %291, %279
  %305 = phi double [ %280, %279 ], [ %296, %293 ], [ %280, %291 ], [ %303, %299 ]
  %306 = phi double [ %281, %279 ], [ %281, %293 ], [ %281, %291 ], [ %289, %299 ]
  %307 = add nuw nsw i64 %261, 1
  %308 = icmp eq i64 %307, %253
  br i1 %308, label %316, label %312

309:                                              ; preds = %297
  %310 = add nuw nsw i64 %261, 1
  %311 = icmp eq i64 %310, %253
  br i1 %311, label %318, label %312

312:                                              ; preds = %309, %304
  %313 = phi double [ %305, %304 ], [ 1.000000e+00, %309 ]
  %314 = phi double [ %306, %304 ], [ %289, %309 ]
  %315 = phi i64 [ %307, %304 ], [ %310, %309 ]
  br label %258, !llvm.loop !113

316:                                              ; preds = %304
  %317 = fcmp ogt double %305, 0.000000e+00
  br i1 %317, label %318, label %323

318:                                              ; preds = %309, %316
  %319 = phi double [ %305, %316 ], [ 1.000000e+00, %309 ]
  %320 = phi double [ %306, %316 ], [ %289, %309 ]
  %321 = call double @llvm.log.f64(double %319)
  %322 = fadd double %320, %321
  br label %323

323:                                              ; preds = %318, %316, %251
  %324 = phi double [ %322, %318 ], [ 0xFFF0000000000000, %316 ], [ 0xFFF0000000000000, %251 ]
  %325 = load ptr, ptr %29, align 8, !tbaa !114
  %326 = getelementptr inbounds double, ptr %325, i64 %50
  store double %324, ptr %326, align 8, !tbaa !34
  %327 = load ptr, ptr %30, align 8, !tbaa !115
  %328 = getelementptr inbounds i32, ptr %327, i64 %50
  %329 = load i32, ptr %328, align 4, !tbaa !4
  %330 = load ptr, ptr %19, align 8, !tbaa !98
  %331 = load i32, ptr %20, align 4, !tbaa !99
  %332 = sext i32 %331 to i64
  %333 = mul nsw i64 %50, %332
  %334 = getelementptr inbounds %struct.Node, ptr %330, i64 %333
  %335 = load ptr, ptr %23, align 8, !tbaa !102
  %336 = load ptr, ptr %18, align 8, !tbaa !95
  %337 = getelementptr inbounds i32, ptr %336, i64 %50
  %338 = load i32, ptr %337, align 4, !tbaa !4
  %339 = sext i32 %338 to i64
  %340 = getelementptr inbounds double, ptr %335, i64 %339
  %341 = load ptr, ptr %22, align 8, !tbaa !101
  %342 = getelementptr inbounds i32, ptr %341, i64 %50
  %343 = load i32, ptr %342, align 4, !tbaa !4
  %344 = icmp sgt i32 %343, 0
  br i1 %344, label %345, label %408

345:                                              ; preds = %323
  %346 = load ptr, ptr %16, align 8, !tbaa !93
  %347 = getelementptr inbounds i32, ptr %346, i64 %50
  %348 = icmp ne i32 %80, -1
  %349 = load ptr, ptr %25, align 8, !tbaa !103
  %350 = sext i32 %329 to i64
  br label %351

351:                                              ; preds = %377, %345
  %352 = phi i32 [ %343, %345 ], [ %378, %377 ]
  %353 = phi i64 [ 0, %345 ], [ %380, %377 ]
  %354 = phi i32 [ 0, %345 ], [ %379, %377 ]
  %355 = load i32, ptr %347, align 4, !tbaa !4
  %356 = zext i32 %355 to i64
  %357 = icmp eq i64 %353, %356
  %358 = and i1 %348, %357
  %359 = getelementptr inbounds nuw i32, ptr %349, i64 %353
  %360 = load i32, ptr %359, align 4, !tbaa !4
  %361 = icmp sge i32 %80, %360
  %362 = and i1 %361, %358
  %363 = zext i1 %362 to i32
  %364 = add nsw i32 %360, %363
  %365 = icmp sgt i32 %364, 0
  br i1 %365, label %366, label %377

366:                                              ; preds = %351
  %367 = load ptr, ptr %31, align 8, !tbaa !116
  %368 = getelementptr inbounds nuw %struct.Node, ptr %334, i64 %353
  %369 = getelementptr inbounds nuw i8, ptr %368, i64 8
  %370 = load ptr, ptr %32, align 8, !tbaa !117
  %371 = load ptr, ptr %33, align 8, !tbaa !118
  %372 = sext i32 %354 to i64
  %373 = trunc nuw nsw i64 %353 to i32
  br label %383

374:                                              ; preds = %383
  %375 = trunc nsw i64 %404 to i32
  %376 = load i32, ptr %342, align 4, !tbaa !4
  br label %377

377:                                              ; preds = %374, %351
  %378 = phi i32 [ %352, %351 ], [ %376, %374 ]
  %379 = phi i32 [ %354, %351 ], [ %375, %374 ]
  %380 = add nuw nsw i64 %353, 1
  %381 = sext i32 %378 to i64
  %382 = icmp slt i64 %380, %381
  br i1 %382, label %351, label %408, !llvm.loop !119

383:                                              ; preds = %383, %366
  %384 = phi i64 [ %372, %366 ], [ %404, %383 ]
  %385 = phi i32 [ 0, %366 ], [ %406, %383 ]
  %386 = load i32, ptr %359, align 4, !tbaa !4
  %387 = icmp slt i32 %385, %386
  %388 = select i1 %387, i32 %385, i32 %80
  %389 = getelementptr inbounds %struct.Node, ptr %367, i64 %384
  %390 = load double, ptr %368, align 8, !tbaa !85
  %391 = sext i32 %388 to i64
  %392 = getelementptr inbounds double, ptr %340, i64 %391
  %393 = load double, ptr %392, align 8, !tbaa !34
  %394 = fadd double %390, %393
  %395 = load double, ptr %369, align 8, !tbaa !83
  %396 = fadd double %393, %395
  store double %394, ptr %389, align 8, !tbaa !34
  %397 = getelementptr inbounds nuw i8, ptr %389, i64 8
  store double %396, ptr %397, align 8, !tbaa !34
  %398 = getelementptr inbounds nuw i8, ptr %389, i64 16
  store i32 -2, ptr %398, align 8, !tbaa !4
  %399 = getelementptr inbounds nuw i8, ptr %389, i64 20
  store i32 -2, ptr %399, align 4, !tbaa !4
  %400 = getelementptr inbounds nuw i8, ptr %389, i64 24
  store i32 0, ptr %400, align 8, !tbaa !4
  %401 = getelementptr inbounds nuw i8, ptr %389, i64 28
  store i32 0, ptr %401, align 4, !tbaa !4
  %402 = add nsw i64 %384, %350
  %403 = getelementptr inbounds i32, ptr %370, i64 %402
  store i32 %373, ptr %403, align 4, !tbaa !4
  %404 = add nsw i64 %384, 1
  %405 = getelementptr inbounds i32, ptr %371, i64 %402
  store i32 %388, ptr %405, align 4, !tbaa !4
  %406 = add nuw nsw i32 %385, 1
  %407 = icmp eq i32 %406, %364
  br i1 %407, label %374, label %383, !llvm.loop !120

408:                                              ; preds = %377, %323
  %409 = phi i32 [ 0, %323 ], [ %379, %377 ]
  %410 = add nsw i32 %409, %329
  %411 = getelementptr i8, ptr %328, i64 4
  store i32 %410, ptr %411, align 4, !tbaa !4
  br label %412

412:                                              ; preds = %408, %79
  %413 = load i32, ptr %11, align 4, !tbaa !4
  %414 = icmp eq i32 %413, 0
  %415 = add nsw i64 %50, 1
  br label %416

416:                                              ; preds = %779, %412
  %417 = phi i32 [ 0, %779 ], [ %413, %412 ]
  %418 = phi i1 [ true, %779 ], [ %414, %412 ]
  br i1 %418, label %419, label %731

419:                                              ; preds = %416
  %420 = load ptr, ptr %19, align 8, !tbaa !98
  %421 = load i32, ptr %20, align 4, !tbaa !99
  %422 = sext i32 %421 to i64
  %423 = mul nsw i64 %50, %422
  %424 = getelementptr inbounds %struct.Node, ptr %420, i64 %423
  %425 = load ptr, ptr %0, align 8, !tbaa !96
  %426 = load ptr, ptr %18, align 8, !tbaa !95
  %427 = getelementptr inbounds i32, ptr %426, i64 %50
  %428 = load i32, ptr %427, align 4, !tbaa !4
  %429 = sext i32 %428 to i64
  %430 = getelementptr inbounds i32, ptr %425, i64 %429
  %431 = load ptr, ptr %32, align 8, !tbaa !117
  %432 = load ptr, ptr %30, align 8, !tbaa !115
  %433 = getelementptr inbounds i32, ptr %432, i64 %50
  %434 = load i32, ptr %433, align 4, !tbaa !4
  %435 = sext i32 %434 to i64
  %436 = getelementptr inbounds i32, ptr %431, i64 %435
  %437 = load ptr, ptr %33, align 8, !tbaa !118
  %438 = getelementptr inbounds i32, ptr %437, i64 %435
  %439 = getelementptr inbounds i32, ptr %432, i64 %415
  %440 = load i32, ptr %439, align 4, !tbaa !4
  %441 = sub i32 %440, %434
  %442 = load ptr, ptr %22, align 8, !tbaa !101
  %443 = getelementptr inbounds i32, ptr %442, i64 %50
  %444 = load i32, ptr %443, align 4, !tbaa !4
  %445 = icmp eq i32 %444, 0
  br i1 %445, label %450, label %446

446:                                              ; preds = %419
  %447 = load i32, ptr %26, align 8, !tbaa !104
  %448 = shl nsw i32 %444, 1
  %449 = sdiv i32 %447, %448
  br label %450

450:                                              ; preds = %446, %419
  %451 = phi i32 [ %449, %446 ], [ 0, %419 ]
  %452 = icmp sgt i32 %441, 0
  br i1 %452, label %455, label %453

453:                                              ; preds = %450
  %454 = getelementptr inbounds i32, ptr %432, i64 %415
  store i32 %434, ptr %454, align 4, !tbaa !4
  br label %783

455:                                              ; preds = %450
  %456 = zext nneg i32 %441 to i64
  br label %457

457:                                              ; preds = %561, %455
  %458 = phi i64 [ 0, %455 ], [ %564, %561 ]
  %459 = phi i32 [ 0, %455 ], [ %563, %561 ]
  %460 = phi i32 [ 0, %455 ], [ %562, %561 ]
  %461 = load ptr, ptr %31, align 8, !tbaa !116
  %462 = getelementptr inbounds nuw %struct.Node, ptr %461, i64 %458
  %463 = load double, ptr %462, align 8, !tbaa !34
  %464 = getelementptr inbounds nuw i8, ptr %462, i64 8
  %465 = load double, ptr %464, align 8, !tbaa !34
  %466 = getelementptr inbounds nuw i8, ptr %462, i64 16
  %467 = load i32, ptr %466, align 8, !tbaa !4
  %468 = getelementptr inbounds nuw i8, ptr %462, i64 20
  %469 = load i32, ptr %468, align 4, !tbaa !4
  %470 = getelementptr inbounds nuw i8, ptr %462, i64 24
  %471 = load i64, ptr %470, align 8
  %472 = icmp eq i32 %467, -2
  br i1 %472, label %473, label %544

473:                                              ; preds = %457
  %474 = getelementptr inbounds nuw i32, ptr %436, i64 %458
  %475 = load i32, ptr %474, align 4, !tbaa !4
  %476 = sext i32 %475 to i64
  %477 = getelementptr inbounds %struct.Node, ptr %424, i64 %476
  %478 = icmp eq i32 %469, -2
  br i1 %478, label %479, label %496

479:                                              ; preds = %473
  %480 = load ptr, ptr %2, align 8, !tbaa !75
  %481 = icmp eq ptr %480, null
  br i1 %481, label %499, label %482

482:                                              ; preds = %479
  %483 = getelementptr inbounds nuw i32, ptr %438, i64 %458
  %484 = load i32, ptr %483, align 4, !tbaa !4
  %485 = sext i32 %484 to i64
  %486 = getelementptr inbounds i32, ptr %430, i64 %485
  %487 = load i32, ptr %486, align 4, !tbaa !4
  %488 = getelementptr inbounds nuw i8, ptr %477, i64 20
  %489 = load i32, ptr %488, align 4, !tbaa !80
  %490 = call fastcc ptr @place_of(ptr noundef nonnull readonly %2, i32 noundef %489, i32 noundef %487) #15
  %491 = load i32, ptr %490, align 4, !tbaa !65
  %492 = icmp eq i32 %491, -1
  br i1 %492, label %523, label %493

493:                                              ; preds = %482
  %494 = getelementptr inbounds nuw i8, ptr %490, i64 8
  %495 = load i32, ptr %494, align 4, !tbaa !121
  br label %496

496:                                              ; preds = %493, %473
  %497 = phi i32 [ %469, %473 ], [ %495, %493 ]
  %498 = icmp slt i32 %497, 0
  br i1 %498, label %517, label %499

499:                                              ; preds = %496, %479
  %500 = phi i32 [ %497, %496 ], [ 0, %479 ]
  %501 = load ptr, ptr %1, align 8, !tbaa !75
  %502 = icmp eq ptr %501, null
  br i1 %502, label %544, label %503

503:                                              ; preds = %499
  %504 = getelementptr inbounds nuw i32, ptr %438, i64 %458
  %505 = load i32, ptr %504, align 4, !tbaa !4
  %506 = sext i32 %505 to i64
  %507 = getelementptr inbounds i32, ptr %430, i64 %506
  %508 = load i32, ptr %507, align 4, !tbaa !4
  %509 = getelementptr inbounds nuw i8, ptr %477, i64 16
  %510 = load i32, ptr %509, align 8, !tbaa !78
  %511 = call fastcc ptr @place_of(ptr noundef nonnull readonly %1, i32 noundef %510, i32 noundef %508) #15
  %512 = load i32, ptr %511, align 4, !tbaa !65
  %513 = icmp eq i32 %512, -1
  br i1 %513, label %523, label %514

514:                                              ; preds = %503
  %515 = getelementptr inbounds nuw i8, ptr %511, i64 8
  %516 = load i32, ptr %515, align 4, !tbaa !121
  br label %517

517:                                              ; preds = %514, %496
  %518 = phi i32 [ %500, %514 ], [ %497, %496 ]
  %519 = phi i32 [ %516, %514 ], [ %497, %496 ]
  switch i32 %519, label %544 [
    i32 -1, label %561
    i32 -2, label %520
  ]

520:                                              ; preds = %517
  %521 = getelementptr inbounds nuw i32, ptr %438, i64 %458
  %522 = load i32, ptr %521, align 4, !tbaa !4
  br label %523

523:                                              ; preds = %520, %503, %482
  %524 = phi i32 [ %522, %520 ], [ %484, %482 ], [ %505, %503 ]
  %525 = phi i32 [ %518, %520 ], [ -2, %482 ], [ %500, %503 ]
  %526 = load ptr, ptr %16, align 8, !tbaa !93
  %527 = getelementptr inbounds i32, ptr %526, i64 %50
  %528 = load i32, ptr %527, align 4, !tbaa !4
  %529 = icmp eq i32 %475, %528
  %530 = icmp eq i32 %524, %80
  %531 = select i1 %529, i1 %530, i1 false
  br i1 %531, label %536, label %532

532:                                              ; preds = %523
  %533 = icmp slt i32 %524, %451
  %534 = select i1 %533, double 1.000000e+09, double 0.000000e+00
  %535 = fadd double %463, %534
  br label %536

536:                                              ; preds = %532, %523
  %537 = phi double [ %535, %532 ], [ 0x7FF0000000000000, %523 ]
  %538 = load ptr, ptr %27, align 8, !tbaa !108
  %539 = add nsw i32 %460, 1
  %540 = sext i32 %460 to i64
  %541 = getelementptr inbounds %struct.Ranked, ptr %538, i64 %540
  store double %537, ptr %541, align 8, !tbaa !34
  %542 = getelementptr inbounds nuw i8, ptr %541, i64 8
  store i32 %459, ptr %542, align 8, !tbaa !4
  %543 = getelementptr inbounds nuw i8, ptr %541, i64 12
  store i32 0, ptr %543, align 4, !tbaa !4
  br label %544

544:                                              ; preds = %536, %517, %499, %457
  %545 = phi i32 [ %525, %536 ], [ %518, %517 ], [ %469, %457 ], [ %500, %499 ]
  %546 = phi i32 [ -2, %536 ], [ %519, %517 ], [ %467, %457 ], [ 0, %499 ]
  %547 = phi i32 [ %539, %536 ], [ %460, %517 ], [ %460, %457 ], [ %460, %499 ]
  %548 = sext i32 %459 to i64
  %549 = getelementptr inbounds %struct.Node, ptr %461, i64 %548
  store double %463, ptr %549, align 8, !tbaa !34
  %550 = getelementptr inbounds nuw i8, ptr %549, i64 8
  store double %465, ptr %550, align 8, !tbaa !34
  %551 = getelementptr inbounds nuw i8, ptr %549, i64 16
  store i32 %546, ptr %551, align 8, !tbaa !4
  %552 = getelementptr inbounds nuw i8, ptr %549, i64 20
  store i32 %545, ptr %552, align 4, !tbaa !4
  %553 = getelementptr inbounds nuw i8, ptr %549, i64 24
  store i64 %471, ptr %553, align 8
  %554 = getelementptr inbounds nuw i32, ptr %436, i64 %458
  %555 = load i32, ptr %554, align 4, !tbaa !4
  %556 = getelementptr inbounds i32, ptr %436, i64 %548
  store i32 %555, ptr %556, align 4, !tbaa !4
  %557 = getelementptr inbounds nuw i32, ptr %438, i64 %458
  %558 = load i32, ptr %557, align 4, !tbaa !4
  %559 = add nsw i32 %459, 1
  %560 = getelementptr inbounds i32, ptr %438, i64 %548
  store i32 %558, ptr %560, align 4, !tbaa !4
  br label %561

561:                                              ; preds = %544, %517
  %562 = phi i32 [ %547, %544 ], [ %460, %517 ]
  %563 = phi i32 [ %559, %544 ], [ %459, %517 ]
  %564 = add nuw nsw i64 %458, 1
  %565 = icmp eq i64 %564, %456
  br i1 %565, label %566, label %457, !llvm.loop !122

566:                                              ; preds = %561
  %567 = load ptr, ptr %30, align 8, !tbaa !115
  %568 = getelementptr inbounds i32, ptr %567, i64 %50
  %569 = load i32, ptr %568, align 4, !tbaa !4
  %570 = add nsw i32 %569, %563
  %571 = getelementptr inbounds i32, ptr %567, i64 %415
  store i32 %570, ptr %571, align 4, !tbaa !4
  %572 = icmp eq i32 %562, 0
  br i1 %572, label %783, label %573

573:                                              ; preds = %566
  %574 = load ptr, ptr %19, align 8, !tbaa !98
  %575 = load i32, ptr %20, align 4, !tbaa !99
  %576 = load ptr, ptr %32, align 8, !tbaa !117
  %577 = load ptr, ptr %33, align 8, !tbaa !118
  %578 = load ptr, ptr %0, align 8, !tbaa !96
  %579 = load ptr, ptr %18, align 8, !tbaa !95
  %580 = getelementptr inbounds i32, ptr %579, i64 %50
  %581 = load i32, ptr %580, align 4, !tbaa !4
  %582 = shl nsw i32 %562, 1
  br label %583

583:                                              ; preds = %583, %573
  %584 = phi i32 [ 1, %573 ], [ %586, %583 ]
  %585 = icmp slt i32 %584, %582
  %586 = shl i32 %584, 1
  br i1 %585, label %583, label %587, !llvm.loop !123

587:                                              ; preds = %583
  %588 = sext i32 %575 to i64
  %589 = mul nsw i64 %50, %588
  %590 = getelementptr inbounds %struct.Node, ptr %574, i64 %589
  %591 = sext i32 %569 to i64
  %592 = getelementptr inbounds i32, ptr %576, i64 %591
  %593 = getelementptr inbounds i32, ptr %577, i64 %591
  %594 = sext i32 %581 to i64
  %595 = getelementptr inbounds i32, ptr %578, i64 %594
  %596 = icmp sgt i32 %584, 0
  br i1 %596, label %597, label %601

597:                                              ; preds = %587
  %598 = load ptr, ptr %34, align 8, !tbaa !124
  %599 = zext nneg i32 %584 to i64
  %600 = shl nuw nsw i64 %599, 2
  call void @llvm.memset.p0.i64(ptr align 4 %598, i8 -1, i64 %600, i1 false), !tbaa !4
  br label %601

601:                                              ; preds = %597, %587
  %602 = load ptr, ptr %27, align 8, !tbaa !108
  %603 = sext i32 %562 to i64
  %604 = icmp sgt i32 %562, 1
  br i1 %604, label %605, label %611

605:                                              ; preds = %601
  %606 = lshr i64 %603, 1
  br label %607

607:                                              ; preds = %607, %605
  %608 = phi i64 [ %609, %607 ], [ %606, %605 ]
  %609 = add nsw i64 %608, -1
  call fastcc void @sift_down(ptr noundef %602, i64 noundef range(i64 -2147483648, 2147483648) %603, i64 noundef %609) #15
  %610 = icmp samesign ugt i64 %608, 1
  br i1 %610, label %607, label %614, !llvm.loop !31

611:                                              ; preds = %601
  %612 = icmp eq i32 %562, 1
  br i1 %612, label %614, label %613

613:                                              ; preds = %611
  store i32 0, ptr %11, align 4, !tbaa !4
  br label %783

614:                                              ; preds = %607, %611
  %615 = add nsw i32 %584, -1
  %616 = zext nneg i32 %562 to i64
  br label %617

617:                                              ; preds = %723, %614
  %618 = phi i64 [ %616, %614 ], [ %621, %723 ]
  %619 = phi i32 [ 0, %614 ], [ %724, %723 ]
  %620 = load ptr, ptr %27, align 8, !tbaa !108
  %621 = add nsw i64 %618, -1
  %622 = load double, ptr %620, align 8, !tbaa !34
  %623 = getelementptr inbounds nuw i8, ptr %620, i64 8
  %624 = load i64, ptr %623, align 8
  %625 = getelementptr inbounds nuw %struct.Ranked, ptr %620, i64 %621
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %620, ptr noundef nonnull align 8 dereferenceable(16) %625, i64 16, i1 false), !tbaa.struct !49
  store double %622, ptr %625, align 8, !tbaa !34
  %626 = getelementptr inbounds nuw i8, ptr %625, i64 8
  store i64 %624, ptr %626, align 8
  call fastcc void @sift_down(ptr noundef nonnull %620, i64 noundef %621, i64 noundef 0) #15
  %627 = load ptr, ptr %9, align 8, !tbaa !90
  %628 = getelementptr inbounds nuw i8, ptr %627, i64 8
  %629 = load i32, ptr %628, align 4, !tbaa !4
  %630 = icmp eq i32 %629, 0
  br i1 %630, label %631, label %637

631:                                              ; preds = %617
  %632 = getelementptr inbounds nuw i8, ptr %627, i64 12
  %633 = load i32, ptr %632, align 4, !tbaa !4
  %634 = icmp eq i32 %633, 0
  %635 = fcmp one double %622, 0x7FF0000000000000
  %636 = select i1 %634, i1 %635, i1 false
  br i1 %636, label %726, label %637

637:                                              ; preds = %631, %617
  %638 = load ptr, ptr %31, align 8, !tbaa !116
  %639 = shl i64 %624, 32
  %640 = ashr exact i64 %639, 32
  %641 = getelementptr inbounds %struct.Node, ptr %638, i64 %640
  %642 = getelementptr inbounds i32, ptr %592, i64 %640
  %643 = load i32, ptr %642, align 4, !tbaa !4
  %644 = sext i32 %643 to i64
  %645 = getelementptr inbounds %struct.Node, ptr %590, i64 %644
  %646 = getelementptr inbounds nuw i8, ptr %641, i64 20
  %647 = load i32, ptr %646, align 4, !tbaa !80
  %648 = icmp eq i32 %647, -2
  %649 = getelementptr inbounds i32, ptr %593, i64 %640
  %650 = load i32, ptr %649, align 4, !tbaa !4
  %651 = sext i32 %650 to i64
  %652 = getelementptr inbounds i32, ptr %595, i64 %651
  %653 = load i32, ptr %652, align 4, !tbaa !4
  %654 = select i1 %648, i64 8589934590, i64 4294967294
  %655 = select i1 %648, i64 20, i64 16
  %656 = getelementptr inbounds nuw i8, ptr %645, i64 %655
  %657 = load i32, ptr %656, align 4, !tbaa !4
  %658 = mul i32 %657, -1640531535
  %659 = mul i32 %653, -2048144777
  %660 = xor i32 %658, %659
  %661 = lshr i32 %660, 8
  %662 = load ptr, ptr %34, align 8, !tbaa !124
  %663 = and i32 %661, %615
  %664 = zext nneg i32 %663 to i64
  %665 = getelementptr inbounds nuw i32, ptr %662, i64 %664
  %666 = load i32, ptr %665, align 4, !tbaa !4
  %667 = icmp eq i32 %666, -1
  br i1 %667, label %695, label %668

668:                                              ; preds = %637
  %669 = load ptr, ptr %35, align 8, !tbaa !125
  %670 = zext i32 %653 to i64
  %671 = shl nuw i64 %670, 32
  br label %679

672:                                              ; preds = %679
  %673 = add nsw i32 %681, 1
  %674 = and i32 %673, %615
  %675 = sext i32 %674 to i64
  %676 = getelementptr inbounds i32, ptr %662, i64 %675
  %677 = load i32, ptr %676, align 4, !tbaa !4
  %678 = icmp eq i32 %677, -1
  br i1 %678, label %695, label %679, !llvm.loop !126

679:                                              ; preds = %672, %668
  %680 = phi i32 [ %666, %668 ], [ %677, %672 ]
  %681 = phi i32 [ %663, %668 ], [ %674, %672 ]
  %682 = sext i32 %680 to i64
  %683 = getelementptr inbounds %struct.Answer, ptr %669, i64 %682
  %684 = load i64, ptr %683, align 4
  %685 = getelementptr inbounds nuw i8, ptr %683, i64 8
  %686 = load i64, ptr %685, align 4
  %687 = xor i64 %686, %654
  %688 = icmp ult i64 %687, 4294967296
  %689 = trunc i64 %684 to i32
  %690 = icmp eq i32 %657, %689
  %691 = select i1 %688, i1 %690, i1 false
  %692 = xor i64 %684, %671
  %693 = icmp ult i64 %692, 4294967296
  %694 = select i1 %691, i1 %693, i1 false
  br i1 %694, label %723, label %672, !llvm.loop !127

695:                                              ; preds = %672, %637
  %696 = phi i64 [ %664, %637 ], [ %675, %672 ]
  %697 = getelementptr inbounds i32, ptr %662, i64 %696
  %698 = select i1 %648, i64 3, i64 2
  %699 = getelementptr inbounds nuw i32, ptr %627, i64 %698
  %700 = fcmp oeq double %622, 0x7FF0000000000000
  %701 = load i32, ptr %699, align 4, !tbaa !4
  %702 = icmp ne i32 %701, 0
  %703 = select i1 %702, i1 true, i1 %700
  br i1 %703, label %704, label %723, !llvm.loop !127

704:                                              ; preds = %695
  br i1 %702, label %705, label %707

705:                                              ; preds = %704
  %706 = add nsw i32 %701, -1
  store i32 %706, ptr %699, align 4, !tbaa !4
  br label %707

707:                                              ; preds = %705, %704
  store i32 %619, ptr %697, align 4, !tbaa !4
  %708 = load ptr, ptr %35, align 8, !tbaa !125
  %709 = add nsw i32 %619, 1
  %710 = sext i32 %619 to i64
  %711 = getelementptr inbounds %struct.Answer, ptr %708, i64 %710
  %712 = zext i32 %653 to i64
  %713 = shl nuw i64 %712, 32
  %714 = zext i32 %657 to i64
  %715 = or disjoint i64 %713, %714
  store i64 %715, ptr %711, align 4
  %716 = getelementptr inbounds nuw i8, ptr %711, i64 8
  store i64 %654, ptr %716, align 4
  br i1 %648, label %723, label %717

717:                                              ; preds = %707
  %718 = load ptr, ptr %9, align 8, !tbaa !90
  %719 = load i32, ptr %718, align 4, !tbaa !4
  %720 = icmp eq i32 %719, 0
  br i1 %720, label %723, label %721

721:                                              ; preds = %717
  %722 = add nsw i32 %719, -1
  store i32 %722, ptr %718, align 4, !tbaa !4
  br label %723

723:                                              ; preds = %679, %721, %717, %707, %695
  %724 = phi i32 [ %709, %717 ], [ %709, %707 ], [ %619, %695 ], [ %709, %721 ], [ %619, %679 ]
  %725 = icmp sgt i64 %618, 1
  br i1 %725, label %617, label %726

726:                                              ; preds = %631, %723
  %727 = phi i32 [ %724, %723 ], [ %619, %631 ]
  store i32 %727, ptr %11, align 4, !tbaa !4
  %728 = icmp eq i32 %727, 0
  br i1 %728, label %729, label %731

729:                                              ; preds = %726
  %730 = load ptr, ptr %30, align 8, !tbaa !115
  br label %783

731:                                              ; preds = %416, %726
  %732 = phi i32 [ %727, %726 ], [ %417, %416 ]
  store i32 %732, ptr %5, align 4, !tbaa !4
  %733 = load ptr, ptr %35, align 8, !tbaa !125
  %734 = load ptr, ptr %36, align 8, !tbaa !128
  %735 = icmp eq ptr %734, null
  br i1 %735, label %779, label %736

736:                                              ; preds = %731
  %737 = load i64, ptr %37, align 8, !tbaa !69
  %738 = sext i32 %732 to i64
  %739 = add nsw i64 %737, %738
  %740 = shl nsw i64 %739, 1
  %741 = load i64, ptr %38, align 8, !tbaa !74
  %742 = icmp sgt i64 %740, %741
  br i1 %742, label %779, label %743

743:                                              ; preds = %736
  %744 = icmp sgt i32 %732, 0
  br i1 %744, label %745, label %776

745:                                              ; preds = %743
  %746 = zext nneg i32 %732 to i64
  br label %747

747:                                              ; preds = %773, %745
  %748 = phi i64 [ 0, %745 ], [ %774, %773 ]
  %749 = getelementptr inbounds nuw %struct.Answer, ptr %733, i64 %748
  %750 = getelementptr inbounds nuw i8, ptr %749, i64 12
  %751 = load i32, ptr %750, align 4, !tbaa !129
  %752 = icmp eq i32 %751, 0
  br i1 %752, label %753, label %779

753:                                              ; preds = %747
  %754 = getelementptr inbounds nuw i8, ptr %749, i64 8
  %755 = load i32, ptr %754, align 4, !tbaa !121
  %756 = icmp eq i32 %755, -2
  br i1 %756, label %757, label %773

757:                                              ; preds = %753
  %758 = load ptr, ptr %39, align 8, !tbaa !130
  %759 = getelementptr inbounds nuw i8, ptr %749, i64 4
  %760 = load i32, ptr %759, align 4, !tbaa !67
  %761 = sext i32 %760 to i64
  %762 = getelementptr inbounds i64, ptr %758, i64 %761
  %763 = load i64, ptr %762, align 8, !tbaa !131
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #16
  %764 = getelementptr i8, ptr %762, i64 8
  %765 = load i64, ptr %764, align 8, !tbaa !131
  %766 = sub nsw i64 %765, %763
  store i64 %766, ptr %8, align 8, !tbaa !131
  %767 = load ptr, ptr %36, align 8, !tbaa !128
  %768 = load ptr, ptr %40, align 8, !tbaa !132
  %769 = load ptr, ptr %41, align 8, !tbaa !133
  %770 = getelementptr inbounds i8, ptr %769, i64 %763
  %771 = call i64 %767(ptr noundef %768, ptr noundef nonnull %749, ptr noundef %770, ptr noundef nonnull %8, ptr noundef nonnull %754, i64 noundef 0, i64 noundef 1) #17
  %772 = icmp sgt i64 %771, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #16
  br i1 %772, label %773, label %777

773:                                              ; preds = %757, %753
  %774 = add nuw nsw i64 %748, 1
  %775 = icmp eq i64 %774, %746
  br i1 %775, label %776, label %747, !llvm.loop !134

776:                                              ; preds = %773, %743
  call void @learn(ptr noundef %1, ptr noundef %733, i64 noundef %738) #15
  br label %779

777:                                              ; preds = %757
  %778 = trunc nsw i64 %50 to i32
  store i32 2, ptr %4, align 4, !tbaa !4
  br label %1150

779:                                              ; preds = %747, %731, %776, %736
  %780 = phi i32 [ 1, %731 ], [ 1, %736 ], [ 0, %776 ], [ 1, %747 ]
  store i32 %780, ptr %4, align 4, !tbaa !4
  store i32 0, ptr %11, align 4, !tbaa !4
  %781 = load i32, ptr %4, align 4, !tbaa !4
  %782 = icmp eq i32 %781, 1
  br i1 %782, label %1148, label %416, !llvm.loop !135

783:                                              ; preds = %566, %729, %613, %453
  %784 = phi ptr [ %432, %453 ], [ %567, %613 ], [ %730, %729 ], [ %567, %566 ]
  %785 = load ptr, ptr %29, align 8, !tbaa !114
  %786 = getelementptr inbounds double, ptr %785, i64 %50
  %787 = load double, ptr %786, align 8, !tbaa !34
  %788 = fcmp une double %787, 0xFFF0000000000000
  %789 = select i1 %788, double 1.000000e+00, double 0.000000e+00
  %790 = getelementptr inbounds i32, ptr %784, i64 %50
  %791 = load i32, ptr %790, align 4, !tbaa !4
  %792 = getelementptr inbounds i32, ptr %784, i64 %415
  %793 = load i32, ptr %792, align 4, !tbaa !4
  %794 = sub nsw i32 %793, %791
  %795 = icmp sgt i32 %794, 0
  %796 = load ptr, ptr %31, align 8, !tbaa !116
  br i1 %795, label %797, label %853

797:                                              ; preds = %783
  %798 = sext i32 %791 to i64
  %799 = zext nneg i32 %794 to i64
  br label %802

800:                                              ; preds = %846
  %801 = load ptr, ptr %30, align 8, !tbaa !115
  br label %853

802:                                              ; preds = %846, %797
  %803 = phi ptr [ %796, %797 ], [ %847, %846 ]
  %804 = phi double [ %789, %797 ], [ %848, %846 ]
  %805 = phi double [ %787, %797 ], [ %849, %846 ]
  %806 = phi i64 [ 0, %797 ], [ %851, %846 ]
  %807 = phi i32 [ 0, %797 ], [ %850, %846 ]
  %808 = getelementptr inbounds nuw %struct.Node, ptr %803, i64 %806
  %809 = getelementptr inbounds nuw i8, ptr %808, i64 16
  %810 = load i32, ptr %809, align 8, !tbaa !78
  %811 = icmp eq i32 %810, -2
  br i1 %811, label %812, label %828

812:                                              ; preds = %802
  %813 = load double, ptr %808, align 8, !tbaa !85
  %814 = fcmp ugt double %813, %805
  br i1 %814, label %821, label %815

815:                                              ; preds = %812
  %816 = fcmp ueq double %813, 0xFFF0000000000000
  br i1 %816, label %846, label %817

817:                                              ; preds = %815
  %818 = fsub double %813, %805
  %819 = call double @llvm.exp.f64(double %818)
  %820 = fadd double %804, %819
  br label %846

821:                                              ; preds = %812
  %822 = fcmp ogt double %804, 0.000000e+00
  br i1 %822, label %823, label %846

823:                                              ; preds = %821
  %824 = fsub double %805, %813
  %825 = call double @llvm.exp.f64(double %824)
  %826 = fmul double %804, %825
  %827 = fadd double %826, 1.000000e+00
  br label %846

828:                                              ; preds = %802
  %829 = sext i32 %807 to i64
  %830 = getelementptr inbounds %struct.Node, ptr %803, i64 %829
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %830, ptr noundef nonnull align 8 dereferenceable(32) %808, i64 32, i1 false), !tbaa.struct !82
  %831 = add nsw i32 %807, %791
  %832 = load ptr, ptr %31, align 8, !tbaa !116
  %833 = getelementptr inbounds %struct.Node, ptr %832, i64 %829
  %834 = getelementptr inbounds nuw i8, ptr %833, i64 24
  store i32 %831, ptr %834, align 8, !tbaa !84
  %835 = load ptr, ptr %32, align 8, !tbaa !117
  %836 = add nsw i64 %806, %798
  %837 = getelementptr inbounds i32, ptr %835, i64 %836
  %838 = load i32, ptr %837, align 4, !tbaa !4
  %839 = sext i32 %831 to i64
  %840 = getelementptr inbounds i32, ptr %835, i64 %839
  store i32 %838, ptr %840, align 4, !tbaa !4
  %841 = load ptr, ptr %33, align 8, !tbaa !118
  %842 = getelementptr inbounds i32, ptr %841, i64 %836
  %843 = load i32, ptr %842, align 4, !tbaa !4
  %844 = add nsw i32 %807, 1
  %845 = getelementptr inbounds i32, ptr %841, i64 %839
  store i32 %843, ptr %845, align 4, !tbaa !4
  br label %846

846:                                              ; preds = %817, %815, %823, %821, %828
  %847 = phi ptr [ %832, %828 ], [ %803, %817 ], [ %803, %815 ], [ %803, %823 ], [ %803, %821 ]
  %848 = phi double [ %804, %828 ], [ %820, %817 ], [ %804, %815 ], [ %827, %823 ], [ 1.000000e+00, %821 ]
  %849 = phi double [ %805, %828 ], [ %805, %817 ], [ %805, %815 ], [ %813, %823 ], [ %813, %821 ]
  %850 = phi i32 [ %844, %828 ], [ %807, %817 ], [ %807, %815 ], [ %807, %823 ], [ %807, %821 ]
  %851 = add nuw nsw i64 %806, 1
  %852 = icmp eq i64 %851, %799
  br i1 %852, label %800, label %802, !llvm.loop !136

853:                                              ; preds = %783, %800
  %854 = phi ptr [ %847, %800 ], [ %796, %783 ]
  %855 = phi double [ %848, %800 ], [ %789, %783 ]
  %856 = phi double [ %849, %800 ], [ %787, %783 ]
  %857 = phi ptr [ %801, %800 ], [ %784, %783 ]
  %858 = phi i32 [ %850, %800 ], [ 0, %783 ]
  %859 = add nsw i32 %858, %791
  %860 = getelementptr inbounds i32, ptr %857, i64 %415
  store i32 %859, ptr %860, align 4, !tbaa !4
  %861 = load ptr, ptr %9, align 8, !tbaa !90
  %862 = getelementptr inbounds nuw i8, ptr %861, i64 8
  store i32 -1, ptr %862, align 4, !tbaa !4
  %863 = getelementptr inbounds nuw i8, ptr %861, i64 4
  %864 = load i32, ptr %863, align 4, !tbaa !4
  %865 = add nsw i32 %864, -1
  store i32 %865, ptr %863, align 4, !tbaa !4
  %866 = load i32, ptr %26, align 8, !tbaa !104
  %867 = sext i32 %866 to i64
  %868 = getelementptr inbounds %struct.Node, ptr %854, i64 %867
  %869 = getelementptr inbounds nuw i8, ptr %868, i64 32
  %870 = getelementptr inbounds i32, ptr %857, i64 %50
  %871 = load i32, ptr %870, align 4, !tbaa !4
  %872 = getelementptr i8, ptr %870, i64 4
  %873 = load i32, ptr %872, align 4, !tbaa !4
  %874 = sub nsw i32 %873, %871
  %875 = load ptr, ptr %34, align 8, !tbaa !124
  %876 = load ptr, ptr %27, align 8, !tbaa !108
  %877 = call i32 @merge(ptr noundef %854, i32 noundef %874, ptr noundef nonnull %869, ptr noundef %875, ptr noundef %876) #15
  %878 = icmp ne i32 %80, -1
  %879 = icmp sgt i32 %874, 0
  %880 = select i1 %879, i1 %878, i1 false
  br i1 %880, label %881, label %888

881:                                              ; preds = %853
  %882 = load ptr, ptr %32, align 8, !tbaa !117
  %883 = load ptr, ptr %16, align 8, !tbaa !93
  %884 = getelementptr inbounds i32, ptr %883, i64 %50
  %885 = load i32, ptr %884, align 4, !tbaa !4
  %886 = sext i32 %871 to i64
  %887 = zext nneg i32 %874 to i64
  br label %1117

888:                                              ; preds = %1133, %853
  %889 = phi i32 [ -1, %853 ], [ %1134, %1133 ]
  %890 = load ptr, ptr %19, align 8, !tbaa !98
  %891 = load i32, ptr %20, align 4, !tbaa !99
  %892 = sext i32 %891 to i64
  %893 = mul nsw i64 %415, %892
  %894 = getelementptr inbounds %struct.Node, ptr %890, i64 %893
  %895 = call i32 @llvm.smin.i32(i32 %877, i32 %891)
  %896 = icmp sgt i32 %877, 0
  br i1 %896, label %897, label %901

897:                                              ; preds = %888
  %898 = load ptr, ptr %27, align 8, !tbaa !108
  %899 = zext i32 %889 to i64
  %900 = zext nneg i32 %877 to i64
  br label %903

901:                                              ; preds = %910, %888
  %902 = icmp slt i32 %891, %877
  br i1 %902, label %917, label %984

903:                                              ; preds = %910, %897
  %904 = phi i64 [ 0, %897 ], [ %915, %910 ]
  %905 = getelementptr inbounds nuw %struct.Ranked, ptr %898, i64 %904
  %906 = icmp eq i64 %904, %899
  br i1 %906, label %910, label %907

907:                                              ; preds = %903
  %908 = getelementptr inbounds nuw %struct.Node, ptr %869, i64 %904
  %909 = load double, ptr %908, align 8, !tbaa !85
  br label %910

910:                                              ; preds = %907, %903
  %911 = phi double [ %909, %907 ], [ 0x7FF0000000000000, %903 ]
  store double %911, ptr %905, align 8, !tbaa !34
  %912 = getelementptr inbounds nuw i8, ptr %905, i64 8
  %913 = trunc nuw nsw i64 %904 to i32
  store i32 %913, ptr %912, align 8, !tbaa !4
  %914 = getelementptr inbounds nuw i8, ptr %905, i64 12
  store i32 0, ptr %914, align 4, !tbaa !4
  %915 = add nuw nsw i64 %904, 1
  %916 = icmp eq i64 %915, %900
  br i1 %916, label %901, label %903, !llvm.loop !137

917:                                              ; preds = %901
  %918 = load ptr, ptr %27, align 8, !tbaa !108
  %919 = sext i32 %895 to i64
  %920 = icmp sgt i32 %877, 1
  br i1 %920, label %921, label %984

921:                                              ; preds = %917
  %922 = add nsw i32 %877, -1
  %923 = zext nneg i32 %922 to i64
  %924 = add nsw i64 %919, -1
  br label %925

925:                                              ; preds = %980, %921
  %926 = phi i64 [ 0, %921 ], [ %982, %980 ]
  %927 = phi i64 [ %923, %921 ], [ %981, %980 ]
  %928 = sub nsw i64 %927, %926
  %929 = lshr i64 %928, 1
  %930 = getelementptr %struct.Ranked, ptr %918, i64 %926
  %931 = getelementptr %struct.Ranked, ptr %930, i64 %929
  %932 = load double, ptr %931, align 8, !tbaa !34
  %933 = getelementptr inbounds nuw i8, ptr %931, i64 8
  %934 = load i64, ptr %933, align 8
  %935 = trunc i64 %934 to i32
  br label %936

936:                                              ; preds = %972, %925
  %937 = phi i64 [ %927, %925 ], [ %974, %972 ]
  %938 = phi i64 [ %926, %925 ], [ %973, %972 ]
  br label %939

939:                                              ; preds = %951, %936
  %940 = phi i64 [ %952, %951 ], [ %938, %936 ]
  %941 = getelementptr inbounds %struct.Ranked, ptr %918, i64 %940
  %942 = load double, ptr %941, align 8
  %943 = fcmp ogt double %942, %932
  br i1 %943, label %951, label %944

944:                                              ; preds = %939
  %945 = getelementptr inbounds nuw i8, ptr %941, i64 8
  %946 = load i64, ptr %945, align 8
  %947 = trunc i64 %946 to i32
  %948 = fcmp oeq double %942, %932
  %949 = icmp slt i32 %947, %935
  %950 = select i1 %948, i1 %949, i1 false
  br i1 %950, label %951, label %953

951:                                              ; preds = %944, %939
  %952 = add nsw i64 %940, 1
  br label %939, !llvm.loop !138

953:                                              ; preds = %944, %965
  %954 = phi i64 [ %966, %965 ], [ %937, %944 ]
  %955 = getelementptr inbounds %struct.Ranked, ptr %918, i64 %954
  %956 = load double, ptr %955, align 8
  %957 = fcmp ogt double %932, %956
  br i1 %957, label %965, label %958

958:                                              ; preds = %953
  %959 = getelementptr inbounds nuw i8, ptr %955, i64 8
  %960 = load i64, ptr %959, align 8
  %961 = trunc i64 %960 to i32
  %962 = fcmp oeq double %932, %956
  %963 = icmp slt i32 %935, %961
  %964 = select i1 %962, i1 %963, i1 false
  br i1 %964, label %965, label %967

965:                                              ; preds = %958, %953
  %966 = add nsw i64 %954, -1
  br label %953, !llvm.loop !139

967:                                              ; preds = %958
  %968 = icmp sgt i64 %940, %954
  br i1 %968, label %972, label %969

969:                                              ; preds = %967
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %7, ptr noundef nonnull align 8 dereferenceable(16) %941, i64 16, i1 false), !tbaa.struct !49
  %970 = add nsw i64 %940, 1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %941, ptr noundef nonnull align 8 dereferenceable(16) %955, i64 16, i1 false), !tbaa.struct !49
  %971 = add nsw i64 %954, -1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %955, ptr noundef nonnull align 8 dereferenceable(16) %7, i64 16, i1 false), !tbaa.struct !49
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br label %972

972:                                              ; preds = %969, %967
  %973 = phi i64 [ %970, %969 ], [ %940, %967 ]
  %974 = phi i64 [ %971, %969 ], [ %954, %967 ]
  %975 = icmp sgt i64 %973, %974
  br i1 %975, label %976, label %936, !llvm.loop !140

976:                                              ; preds = %972
  %977 = icmp sgt i64 %924, %974
  br i1 %977, label %978, label %980

978:                                              ; preds = %976
  %979 = icmp slt i64 %973, %919
  br i1 %979, label %980, label %984

980:                                              ; preds = %978, %976
  %981 = phi i64 [ %974, %976 ], [ %927, %978 ]
  %982 = phi i64 [ %926, %976 ], [ %973, %978 ]
  %983 = icmp slt i64 %982, %981
  br i1 %983, label %925, label %984, !llvm.loop !141

984:                                              ; preds = %980, %978, %917, %901
  br i1 %896, label %985, label %987

985:                                              ; preds = %984
  %986 = zext nneg i32 %877 to i64
  br label %992

987:                                              ; preds = %992, %984
  %988 = icmp sgt i32 %895, 0
  br i1 %988, label %989, label %998

989:                                              ; preds = %987
  %990 = load ptr, ptr %27, align 8, !tbaa !108
  %991 = zext nneg i32 %895 to i64
  br label %1001

992:                                              ; preds = %992, %985
  %993 = phi i64 [ 0, %985 ], [ %996, %992 ]
  %994 = getelementptr inbounds nuw %struct.Node, ptr %869, i64 %993
  %995 = getelementptr inbounds nuw i8, ptr %994, i64 28
  store i32 -1, ptr %995, align 4, !tbaa !86
  %996 = add nuw nsw i64 %993, 1
  %997 = icmp eq i64 %996, %986
  br i1 %997, label %987, label %992, !llvm.loop !142

998:                                              ; preds = %1001, %987
  br i1 %896, label %999, label %1011

999:                                              ; preds = %998
  %1000 = zext nneg i32 %877 to i64
  br label %1024

1001:                                             ; preds = %1001, %989
  %1002 = phi i64 [ 0, %989 ], [ %1009, %1001 ]
  %1003 = getelementptr inbounds nuw %struct.Ranked, ptr %990, i64 %1002
  %1004 = getelementptr inbounds nuw i8, ptr %1003, i64 8
  %1005 = load i32, ptr %1004, align 8, !tbaa !52
  %1006 = sext i32 %1005 to i64
  %1007 = getelementptr inbounds %struct.Node, ptr %869, i64 %1006
  %1008 = getelementptr inbounds nuw i8, ptr %1007, i64 28
  store i32 0, ptr %1008, align 4, !tbaa !86
  %1009 = add nuw nsw i64 %1002, 1
  %1010 = icmp eq i64 %1009, %991
  br i1 %1010, label %998, label %1001, !llvm.loop !143

1011:                                             ; preds = %1053, %998
  %1012 = phi double [ %855, %998 ], [ %1054, %1053 ]
  %1013 = phi double [ %856, %998 ], [ %1055, %1053 ]
  %1014 = phi i32 [ 0, %998 ], [ %1056, %1053 ]
  %1015 = load ptr, ptr %30, align 8, !tbaa !115
  %1016 = getelementptr inbounds i32, ptr %1015, i64 %50
  %1017 = load i32, ptr %1016, align 4, !tbaa !4
  %1018 = getelementptr inbounds i32, ptr %1015, i64 %415
  %1019 = load i32, ptr %1018, align 4, !tbaa !4
  %1020 = icmp slt i32 %1017, %1019
  br i1 %1020, label %1021, label %1059

1021:                                             ; preds = %1011
  %1022 = sext i32 %1017 to i64
  %1023 = sext i32 %1019 to i64
  br label %1066

1024:                                             ; preds = %1053, %999
  %1025 = phi double [ %855, %999 ], [ %1054, %1053 ]
  %1026 = phi double [ %856, %999 ], [ %1055, %1053 ]
  %1027 = phi i64 [ 0, %999 ], [ %1057, %1053 ]
  %1028 = phi i32 [ 0, %999 ], [ %1056, %1053 ]
  %1029 = getelementptr inbounds nuw %struct.Node, ptr %869, i64 %1027
  %1030 = getelementptr inbounds nuw i8, ptr %1029, i64 28
  %1031 = load i32, ptr %1030, align 4, !tbaa !86
  %1032 = icmp eq i32 %1031, -1
  br i1 %1032, label %1033, label %1049

1033:                                             ; preds = %1024
  %1034 = load double, ptr %1029, align 8, !tbaa !85
  %1035 = fcmp ugt double %1034, %1026
  br i1 %1035, label %1042, label %1036

1036:                                             ; preds = %1033
  %1037 = fcmp ueq double %1034, 0xFFF0000000000000
  br i1 %1037, label %1053, label %1038

1038:                                             ; preds = %1036
  %1039 = fsub double %1034, %1026
  %1040 = call double @llvm.exp.f64(double %1039)
  %1041 = fadd double %1025, %1040
  br label %1053

1042:                                             ; preds = %1033
  %1043 = fcmp ogt double %1025, 0.000000e+00
  br i1 %1043, label %1044, label %1053

1044:                                             ; preds = %1042
  %1045 = fsub double %1026, %1034
  %1046 = call double @llvm.exp.f64(double %1045)
  %1047 = fmul double %1025, %1046
  %1048 = fadd double %1047, 1.000000e+00
  br label %1053

1049:                                             ; preds = %1024
  store i32 %1028, ptr %1030, align 4, !tbaa !86
  %1050 = add nsw i32 %1028, 1
  %1051 = sext i32 %1028 to i64
  %1052 = getelementptr inbounds %struct.Node, ptr %894, i64 %1051
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1052, ptr noundef nonnull align 8 dereferenceable(32) %1029, i64 32, i1 false), !tbaa.struct !82
  br label %1053

1053:                                             ; preds = %1038, %1036, %1044, %1042, %1049
  %1054 = phi double [ %1025, %1049 ], [ %1041, %1038 ], [ %1025, %1036 ], [ %1048, %1044 ], [ 1.000000e+00, %1042 ]
  %1055 = phi double [ %1026, %1049 ], [ %1026, %1038 ], [ %1026, %1036 ], [ %1034, %1044 ], [ %1034, %1042 ]
  %1056 = phi i32 [ %1050, %1049 ], [ %1028, %1038 ], [ %1028, %1036 ], [ %1028, %1044 ], [ %1028, %1042 ]
  %1057 = add nuw nsw i64 %1027, 1
  %1058 = icmp eq i64 %1057, %1000
  br i1 %1058, label %1011, label %1024, !llvm.loop !144

1059:                                             ; preds = %1100, %1011
  %1060 = phi i32 [ %1017, %1011 ], [ %1101, %1100 ]
  store i32 %1060, ptr %1018, align 4, !tbaa !4
  %1061 = load ptr, ptr %22, align 8, !tbaa !101
  %1062 = getelementptr inbounds i32, ptr %1061, i64 %415
  store i32 %1014, ptr %1062, align 4, !tbaa !4
  %1063 = load ptr, ptr %43, align 8, !tbaa !145
  %1064 = getelementptr inbounds i32, ptr %1063, i64 %415
  store i32 %877, ptr %1064, align 4, !tbaa !4
  %1065 = icmp eq i32 %889, -1
  br i1 %1065, label %1109, label %1104

1066:                                             ; preds = %1100, %1021
  %1067 = phi i64 [ %1022, %1021 ], [ %1102, %1100 ]
  %1068 = phi i32 [ %1017, %1021 ], [ %1101, %1100 ]
  %1069 = sub nsw i64 %1067, %1022
  %1070 = getelementptr inbounds %struct.Node, ptr %854, i64 %1069
  %1071 = getelementptr inbounds nuw i8, ptr %1070, i64 28
  %1072 = load i32, ptr %1071, align 4, !tbaa !86
  %1073 = sext i32 %1072 to i64
  %1074 = getelementptr inbounds %struct.Node, ptr %869, i64 %1073
  %1075 = getelementptr inbounds nuw i8, ptr %1074, i64 28
  %1076 = load i32, ptr %1075, align 4, !tbaa !86
  %1077 = icmp eq i32 %1076, -1
  br i1 %1077, label %1100, label %1078

1078:                                             ; preds = %1066
  %1079 = getelementptr inbounds nuw i8, ptr %1074, i64 24
  %1080 = load i32, ptr %1079, align 8, !tbaa !84
  %1081 = trunc nsw i64 %1067 to i32
  %1082 = icmp eq i32 %1080, %1081
  br i1 %1082, label %1083, label %1087

1083:                                             ; preds = %1078
  %1084 = sext i32 %1076 to i64
  %1085 = getelementptr inbounds %struct.Node, ptr %894, i64 %1084
  %1086 = getelementptr inbounds nuw i8, ptr %1085, i64 24
  store i32 %1068, ptr %1086, align 8, !tbaa !84
  br label %1087

1087:                                             ; preds = %1083, %1078
  %1088 = load ptr, ptr %32, align 8, !tbaa !117
  %1089 = getelementptr inbounds i32, ptr %1088, i64 %1067
  %1090 = load i32, ptr %1089, align 4, !tbaa !4
  %1091 = sext i32 %1068 to i64
  %1092 = getelementptr inbounds i32, ptr %1088, i64 %1091
  store i32 %1090, ptr %1092, align 4, !tbaa !4
  %1093 = load ptr, ptr %33, align 8, !tbaa !118
  %1094 = getelementptr inbounds i32, ptr %1093, i64 %1067
  %1095 = load i32, ptr %1094, align 4, !tbaa !4
  %1096 = getelementptr inbounds i32, ptr %1093, i64 %1091
  store i32 %1095, ptr %1096, align 4, !tbaa !4
  %1097 = load ptr, ptr %42, align 8, !tbaa !146
  %1098 = add nsw i32 %1068, 1
  %1099 = getelementptr inbounds i32, ptr %1097, i64 %1091
  store i32 %1076, ptr %1099, align 4, !tbaa !4
  br label %1100

1100:                                             ; preds = %1087, %1066
  %1101 = phi i32 [ %1098, %1087 ], [ %1068, %1066 ]
  %1102 = add nsw i64 %1067, 1
  %1103 = icmp eq i64 %1102, %1023
  br i1 %1103, label %1059, label %1066, !llvm.loop !147

1104:                                             ; preds = %1059
  %1105 = sext i32 %889 to i64
  %1106 = getelementptr inbounds %struct.Node, ptr %869, i64 %1105
  %1107 = getelementptr inbounds nuw i8, ptr %1106, i64 28
  %1108 = load i32, ptr %1107, align 4, !tbaa !86
  br label %1109

1109:                                             ; preds = %1059, %1104
  %1110 = phi i32 [ %1108, %1104 ], [ -1, %1059 ]
  %1111 = load ptr, ptr %16, align 8, !tbaa !93
  %1112 = getelementptr inbounds i32, ptr %1111, i64 %415
  store i32 %1110, ptr %1112, align 4, !tbaa !4
  %1113 = fcmp ogt double %1012, 0.000000e+00
  br i1 %1113, label %1114, label %1137

1114:                                             ; preds = %1109
  %1115 = call double @llvm.log.f64(double %1012)
  %1116 = fadd double %1013, %1115
  br label %1137

1117:                                             ; preds = %881, %1133
  %1118 = phi i64 [ 0, %881 ], [ %1135, %1133 ]
  %1119 = phi i32 [ -1, %881 ], [ %1134, %1133 ]
  %1120 = add nsw i64 %1118, %886
  %1121 = getelementptr inbounds i32, ptr %882, i64 %1120
  %1122 = load i32, ptr %1121, align 4, !tbaa !4
  %1123 = icmp eq i32 %1122, %885
  br i1 %1123, label %1124, label %1133

1124:                                             ; preds = %1117
  %1125 = load ptr, ptr %33, align 8, !tbaa !118
  %1126 = getelementptr inbounds i32, ptr %1125, i64 %1120
  %1127 = load i32, ptr %1126, align 4, !tbaa !4
  %1128 = icmp eq i32 %1127, %80
  br i1 %1128, label %1129, label %1133

1129:                                             ; preds = %1124
  %1130 = getelementptr inbounds nuw %struct.Node, ptr %854, i64 %1118
  %1131 = getelementptr inbounds nuw i8, ptr %1130, i64 28
  %1132 = load i32, ptr %1131, align 4, !tbaa !86
  br label %1133

1133:                                             ; preds = %1117, %1124, %1129
  %1134 = phi i32 [ %1132, %1129 ], [ %1119, %1124 ], [ %1119, %1117 ]
  %1135 = add nuw nsw i64 %1118, 1
  %1136 = icmp samesign ult i64 %1135, %887
  br i1 %1136, label %1117, label %888, !llvm.loop !148

1137:                                             ; preds = %1109, %1114
  %1138 = phi double [ %1116, %1114 ], [ 0xFFF0000000000000, %1109 ]
  %1139 = load ptr, ptr %29, align 8, !tbaa !114
  %1140 = getelementptr inbounds double, ptr %1139, i64 %50
  store double %1138, ptr %1140, align 8, !tbaa !34
  %1141 = load i32, ptr %12, align 8, !tbaa !92
  %1142 = sext i32 %1141 to i64
  %1143 = icmp slt i64 %415, %1142
  br i1 %1143, label %48, label %1144, !llvm.loop !149

1144:                                             ; preds = %1137
  %1145 = trunc nsw i64 %415 to i32
  br label %1146

1146:                                             ; preds = %1144, %6
  %1147 = phi i32 [ %3, %6 ], [ %1145, %1144 ]
  store i32 0, ptr %4, align 4, !tbaa !4
  br label %1150

1148:                                             ; preds = %779
  %1149 = trunc nsw i64 %50 to i32
  br label %1150

1150:                                             ; preds = %1148, %777, %1146
  %1151 = phi i32 [ %1147, %1146 ], [ %778, %777 ], [ %1149, %1148 ]
  ret i32 %1151
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @leave(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef captures(none) %2, ptr noundef writeonly captures(none) %3, ptr noundef writeonly captures(none) %4) local_unnamed_addr #5 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %7 = load i32, ptr %6, align 8, !tbaa !92
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
  %19 = load ptr, ptr %10, align 8, !tbaa !98
  %20 = load i32, ptr %11, align 4, !tbaa !99
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
  %33 = load ptr, ptr %12, align 8, !tbaa !101
  %34 = getelementptr inbounds nuw i32, ptr %33, i64 %17
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = sext i32 %35 to i64
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %48, label %38

38:                                               ; preds = %48, %30
  %39 = phi i64 [ %31, %30 ], [ %62, %48 ]
  %40 = trunc i64 %39 to i32
  %41 = load i32, ptr %6, align 8, !tbaa !92
  br label %42

42:                                               ; preds = %38, %15
  %43 = phi i32 [ %16, %15 ], [ %41, %38 ]
  %44 = phi i32 [ %18, %15 ], [ %40, %38 ]
  %45 = add nuw nsw i64 %17, 1
  %46 = sext i32 %43 to i64
  %47 = icmp slt i64 %17, %46
  br i1 %47, label %15, label %13, !llvm.loop !150

48:                                               ; preds = %30
  %49 = getelementptr inbounds %struct.Node, ptr %2, i64 %31
  %50 = getelementptr inbounds nuw %struct.Node, ptr %23, i64 %32
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %49, ptr noundef nonnull align 8 dereferenceable(32) %50, i64 32, i1 false), !tbaa.struct !82
  %51 = load double, ptr %24, align 8, !tbaa !34
  %52 = load double, ptr %49, align 8, !tbaa !85
  %53 = fadd double %51, %52
  store double %53, ptr %49, align 8, !tbaa !85
  %54 = load double, ptr %24, align 8, !tbaa !34
  %55 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %56 = load double, ptr %55, align 8, !tbaa !83
  %57 = fadd double %54, %56
  store double %57, ptr %55, align 8, !tbaa !83
  %58 = getelementptr inbounds i32, ptr %3, i64 %31
  store i32 %29, ptr %58, align 4, !tbaa !4
  %59 = getelementptr inbounds i32, ptr %4, i64 %31
  %60 = trunc nuw nsw i64 %32 to i32
  store i32 %60, ptr %59, align 4, !tbaa !4
  %61 = add nuw nsw i64 %32, 1
  %62 = add nsw i64 %31, 1
  %63 = load double, ptr %24, align 8, !tbaa !34
  %64 = fcmp ueq double %63, 0xFFF0000000000000
  br i1 %64, label %38, label %30, !llvm.loop !151
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
  tail call fastcc void @sift_down(ptr noundef nonnull %4, i64 noundef range(i64 -2147483648, 2147483648) %12, i64 noundef %18) #15
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
  %33 = load double, ptr %32, align 8, !tbaa !83
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
  br i1 %40, label %11, label %26, !llvm.loop !152

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
  tail call fastcc void @sift_down(ptr noundef nonnull %4, i64 noundef %51, i64 noundef 0) #15
  %56 = icmp samesign ugt i64 %50, 1
  %57 = sub nsw i64 %12, %51
  %58 = icmp slt i64 %57, %25
  %59 = select i1 %56, i1 %58, i1 false
  br i1 %59, label %49, label %41, !llvm.loop !153

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
  %71 = load double, ptr %70, align 8, !tbaa !85
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
  br i1 %112, label %60, label %62, !llvm.loop !154
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @backward(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, ptr noundef writeonly captures(none) %2, ptr noundef captures(none) %3) local_unnamed_addr #9 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %6 = load i32, ptr %5, align 8, !tbaa !92
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
  %19 = load ptr, ptr %12, align 8, !tbaa !101
  br label %23

20:                                               ; preds = %150, %120
  %21 = icmp sgt i64 %25, 1
  br i1 %21, label %23, label %22, !llvm.loop !155

22:                                               ; preds = %20, %4
  ret void

23:                                               ; preds = %8, %20
  %24 = phi ptr [ %19, %8 ], [ %74, %20 ]
  %25 = phi i64 [ %18, %8 ], [ %26, %20 ]
  %26 = add nsw i64 %25, -1
  %27 = load ptr, ptr %9, align 8, !tbaa !98
  %28 = load i32, ptr %10, align 4, !tbaa !99
  %29 = sext i32 %28 to i64
  %30 = mul nsw i64 %26, %29
  %31 = getelementptr inbounds %struct.Node, ptr %27, i64 %30
  %32 = getelementptr inbounds double, ptr %1, i64 %30
  %33 = getelementptr inbounds double, ptr %32, i64 %29
  %34 = load ptr, ptr %11, align 8, !tbaa !95
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %50, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !156
  %51 = getelementptr inbounds nuw double, ptr %32, i64 %49
  %52 = load double, ptr %51, align 8, !tbaa !34
  tail call fastcc void @add(ptr noundef nonnull %50, double noundef %52) #15
  %53 = add nuw nsw i64 %49, 1
  %54 = load ptr, ptr %12, align 8, !tbaa !101
  %55 = getelementptr inbounds nuw i32, ptr %54, i64 %26
  %56 = load i32, ptr %55, align 4, !tbaa !4
  %57 = sext i32 %56 to i64
  %58 = icmp slt i64 %53, %57
  br i1 %58, label %48, label %44, !llvm.loop !157

59:                                               ; preds = %68, %44
  %60 = load ptr, ptr %13, align 8, !tbaa !115
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %70, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !156
  %71 = add nuw nsw i64 %69, 1
  %72 = icmp eq i64 %71, %47
  br i1 %72, label %59, label %68, !llvm.loop !158

73:                                               ; preds = %80, %59
  %74 = load ptr, ptr %12, align 8, !tbaa !101
  %75 = getelementptr inbounds nuw i32, ptr %74, i64 %26
  %76 = load i32, ptr %75, align 4, !tbaa !4
  %77 = icmp sgt i32 %76, 0
  br i1 %77, label %78, label %120

78:                                               ; preds = %73
  %79 = zext nneg i32 %76 to i64
  br label %125

80:                                               ; preds = %66, %80
  %81 = phi i64 [ %67, %66 ], [ %114, %80 ]
  %82 = load ptr, ptr %14, align 8, !tbaa !102
  %83 = load ptr, ptr %15, align 8, !tbaa !118
  %84 = getelementptr inbounds i32, ptr %83, i64 %81
  %85 = load i32, ptr %84, align 4, !tbaa !4
  %86 = add nsw i32 %85, %36
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds double, ptr %82, i64 %87
  %89 = load double, ptr %88, align 8, !tbaa !34
  %90 = load ptr, ptr %16, align 8, !tbaa !146
  %91 = getelementptr inbounds i32, ptr %90, i64 %81
  %92 = load i32, ptr %91, align 4, !tbaa !4
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds double, ptr %33, i64 %93
  %95 = load double, ptr %94, align 8, !tbaa !34
  %96 = fadd double %89, %95
  %97 = load ptr, ptr %17, align 8, !tbaa !117
  %98 = getelementptr inbounds i32, ptr %97, i64 %81
  %99 = load i32, ptr %98, align 4, !tbaa !4
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds %struct.LogSum, ptr %3, i64 %100
  tail call fastcc void @add(ptr noundef %101, double noundef %96) #15
  %102 = load ptr, ptr %15, align 8, !tbaa !118
  %103 = getelementptr inbounds i32, ptr %102, i64 %81
  %104 = load i32, ptr %103, align 4, !tbaa !4
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds %struct.LogSum, ptr %40, i64 %105
  %107 = load ptr, ptr %17, align 8, !tbaa !117
  %108 = getelementptr inbounds i32, ptr %107, i64 %81
  %109 = load i32, ptr %108, align 4, !tbaa !4
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds %struct.Node, ptr %31, i64 %110
  %112 = load double, ptr %111, align 8, !tbaa !85
  %113 = fadd double %96, %112
  tail call fastcc void @add(ptr noundef %106, double noundef %113) #15
  %114 = add nsw i64 %81, 1
  %115 = load ptr, ptr %13, align 8, !tbaa !115
  %116 = getelementptr inbounds nuw i32, ptr %115, i64 %25
  %117 = load i32, ptr %116, align 4, !tbaa !4
  %118 = sext i32 %117 to i64
  %119 = icmp slt i64 %114, %118
  br i1 %119, label %80, label %73, !llvm.loop !159

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
  br i1 %139, label %120, label %125, !llvm.loop !160

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
  br i1 %154, label %20, label %140, !llvm.loop !161
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @walk(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, ptr noundef readonly captures(address) %3, ptr noundef writeonly captures(none) %4, ptr noundef captures(none) %5, ptr noundef captures(none) %6) local_unnamed_addr #9 {
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %151

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = load ptr, ptr %10, align 8, !tbaa !98
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8, !tbaa !102
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = load ptr, ptr %15, align 8, !tbaa !95
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %21 = load ptr, ptr %0, align 8, !tbaa !96
  %22 = load ptr, ptr %20, align 8, !tbaa !118
  %23 = load ptr, ptr %19, align 8, !tbaa !117
  %24 = zext nneg i32 %1 to i64
  br label %25

25:                                               ; preds = %9, %131
  %26 = phi i64 [ %24, %9 ], [ %29, %131 ]
  %27 = phi i32 [ %2, %9 ], [ %149, %131 ]
  %28 = phi ptr [ %3, %9 ], [ %133, %131 ]
  %29 = add nsw i64 %26, -1
  %30 = load i32, ptr %12, align 4, !tbaa !99
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
  %42 = load i32, ptr %41, align 8, !tbaa !84
  %43 = icmp eq ptr %28, null
  br i1 %43, label %131, label %44

44:                                               ; preds = %25
  %45 = load ptr, ptr %17, align 8, !tbaa !115
  %46 = getelementptr inbounds nuw i32, ptr %45, i64 %29
  %47 = load i32, ptr %46, align 4, !tbaa !4
  %48 = getelementptr inbounds nuw i32, ptr %45, i64 %26
  %49 = load i32, ptr %48, align 4, !tbaa !4
  %50 = icmp slt i32 %47, %49
  br i1 %50, label %51, label %88

51:                                               ; preds = %44
  %52 = load ptr, ptr %18, align 8, !tbaa !146
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
  %71 = load double, ptr %70, align 8, !tbaa !85
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
  br i1 %87, label %55, label %59, !llvm.loop !162

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
  %96 = load ptr, ptr %18, align 8, !tbaa !146
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
  br i1 %107, label %90, label %98, !llvm.loop !163

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
  br i1 %130, label %108, label %131, !llvm.loop !164

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
  br i1 %150, label %25, label %151, !llvm.loop !165

151:                                              ; preds = %131, %7
  %152 = phi i32 [ %2, %7 ], [ %149, %131 ]
  ret i32 %152
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none)
declare dso_local double @log1p(double noundef) local_unnamed_addr #10

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
  br i1 %52, label %8, label %53, !llvm.loop !166

53:                                               ; preds = %49, %39, %3
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc { double, i64 } @next_arc(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #11 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8, !tbaa !95
  %6 = sext i32 %1 to i64
  %7 = getelementptr inbounds i32, ptr %5, i64 %6
  %8 = load i32, ptr %7, align 4, !tbaa !4
  %9 = getelementptr i8, ptr %7, i64 4
  %10 = load i32, ptr %9, align 4, !tbaa !4
  %11 = sub nsw i32 %10, %8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %13 = load ptr, ptr %12, align 8, !tbaa !103
  %14 = sext i32 %2 to i64
  %15 = getelementptr inbounds i32, ptr %13, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !4
  %17 = icmp slt i32 %16, %11
  br i1 %17, label %18, label %35

18:                                               ; preds = %3
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = load ptr, ptr %19, align 8, !tbaa !98
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %22 = load i32, ptr %21, align 4, !tbaa !99
  %23 = sext i32 %22 to i64
  %24 = mul nsw i64 %23, %6
  %25 = getelementptr %struct.Node, ptr %20, i64 %24
  %26 = getelementptr %struct.Node, ptr %25, i64 %14
  %27 = load double, ptr %26, align 8, !tbaa !85
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %29 = load ptr, ptr %28, align 8, !tbaa !102
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
declare i32 @llvm.smin.i32(i32, i32) #12

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #13

attributes #0 = { nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nounwind optsize uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #14 = { nounwind optsize willreturn memory(none) }
attributes #15 = { optsize }
attributes #16 = { nounwind }
attributes #17 = { nounwind optsize }

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
!69 = !{!70, !72, i64 48}
!70 = !{!"", !11, i64 0, !11, i64 8, !11, i64 16, !12, i64 24, !71, i64 32, !72, i64 40, !72, i64 48}
!71 = !{!"p1 long", !11, i64 0}
!72 = !{!"long", !6, i64 0}
!73 = distinct !{!73, !25}
!74 = !{!70, !72, i64 40}
!75 = !{!70, !11, i64 0}
!76 = distinct !{!76, !25}
!77 = distinct !{!77, !25}
!78 = !{!79, !5, i64 16}
!79 = !{!"", !15, i64 0, !15, i64 8, !5, i64 16, !5, i64 20, !5, i64 24, !5, i64 28}
!80 = !{!79, !5, i64 20}
!81 = distinct !{!81, !25}
!82 = !{i64 0, i64 8, !34, i64 8, i64 8, !34, i64 16, i64 4, !4, i64 20, i64 4, !4, i64 24, i64 4, !4, i64 28, i64 4, !4}
!83 = !{!79, !15, i64 8}
!84 = !{!79, !5, i64 24}
!85 = !{!79, !15, i64 0}
!86 = !{!79, !5, i64 28}
!87 = distinct !{!87, !25}
!88 = distinct !{!88, !25}
!89 = distinct !{!89, !25}
!90 = !{!91, !13, i64 120}
!91 = !{!"", !13, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !11, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !14, i64 112, !13, i64 120, !11, i64 128, !11, i64 136, !13, i64 144, !11, i64 152, !13, i64 160, !15, i64 168, !5, i64 176, !5, i64 180, !5, i64 184}
!92 = !{!91, !5, i64 176}
!93 = !{!91, !13, i64 72}
!94 = !{!91, !13, i64 40}
!95 = !{!91, !13, i64 32}
!96 = !{!91, !13, i64 0}
!97 = distinct !{!97, !25}
!98 = !{!91, !11, i64 48}
!99 = !{!91, !5, i64 180}
!100 = !{!91, !14, i64 16}
!101 = !{!91, !13, i64 56}
!102 = !{!91, !14, i64 8}
!103 = !{!91, !13, i64 144}
!104 = !{!91, !5, i64 184}
!105 = !{!91, !15, i64 168}
!106 = distinct !{!106, !25}
!107 = distinct !{!107, !25}
!108 = !{!91, !11, i64 136}
!109 = distinct !{!109, !25}
!110 = !{!44, !5, i64 12}
!111 = distinct !{!111, !25}
!112 = !{!91, !14, i64 24}
!113 = distinct !{!113, !25}
!114 = !{!91, !14, i64 112}
!115 = !{!91, !13, i64 80}
!116 = !{!91, !11, i64 152}
!117 = !{!91, !13, i64 88}
!118 = !{!91, !13, i64 96}
!119 = distinct !{!119, !25}
!120 = distinct !{!120, !25}
!121 = !{!66, !5, i64 8}
!122 = distinct !{!122, !25}
!123 = distinct !{!123, !25}
!124 = !{!91, !13, i64 160}
!125 = !{!91, !11, i64 128}
!126 = distinct !{!126, !25}
!127 = distinct !{!127, !25}
!128 = !{!70, !11, i64 8}
!129 = !{!66, !5, i64 12}
!130 = !{!70, !71, i64 32}
!131 = !{!72, !72, i64 0}
!132 = !{!70, !11, i64 16}
!133 = !{!70, !12, i64 24}
!134 = distinct !{!134, !25}
!135 = distinct !{!135, !25}
!136 = distinct !{!136, !25}
!137 = distinct !{!137, !25}
!138 = distinct !{!138, !25}
!139 = distinct !{!139, !25}
!140 = distinct !{!140, !25}
!141 = distinct !{!141, !25}
!142 = distinct !{!142, !25}
!143 = distinct !{!143, !25}
!144 = distinct !{!144, !25}
!145 = !{!91, !13, i64 64}
!146 = !{!91, !13, i64 104}
!147 = distinct !{!147, !25}
!148 = distinct !{!148, !25}
!149 = distinct !{!149, !25}
!150 = distinct !{!150, !25}
!151 = distinct !{!151, !25}
!152 = distinct !{!152, !25}
!153 = distinct !{!153, !25}
!154 = distinct !{!154, !25}
!155 = distinct !{!155, !25}
!156 = !{i64 0, i64 8, !34, i64 8, i64 8, !34}
!157 = distinct !{!157, !25}
!158 = distinct !{!158, !25}
!159 = distinct !{!159, !25}
!160 = distinct !{!160, !25}
!161 = distinct !{!161, !25}
!162 = distinct !{!162, !25}
!163 = distinct !{!163, !25}
!164 = distinct !{!164, !25}
!165 = distinct !{!165, !25}
!166 = distinct !{!166, !25}
