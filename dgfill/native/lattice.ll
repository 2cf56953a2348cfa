
%struct.LogSum = type { double, double }
%struct.Ranked = type { double, i32, i32 }
%struct.Answer = type { i32, i32, i32, i32 }
%struct.Node = type { double, double, i32, i32, i32, i32 }
%struct.Question = type { i32, i32, i32 }

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
  br i1 %9, label %10, label %975

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

36:                                               ; preds = %10, %966
  %37 = phi ptr [ %35, %10 ], [ %885, %966 ]
  %38 = phi i64 [ %34, %10 ], [ %714, %966 ]
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
  br label %510

323:                                              ; preds = %537
  %324 = load i32, ptr %12, align 4, !tbaa !92
  %325 = load i32, ptr %309, align 4, !tbaa !4
  %326 = load i32, ptr %306, align 4, !tbaa !4
  br label %327

327:                                              ; preds = %323, %315, %299
  %328 = phi i32 [ %307, %315 ], [ %326, %323 ], [ %307, %299 ]
  %329 = phi i32 [ %310, %315 ], [ %325, %323 ], [ %310, %299 ]
  %330 = phi i32 [ %301, %315 ], [ %324, %323 ], [ %301, %299 ]
  %331 = phi i32 [ 0, %315 ], [ %539, %323 ], [ 0, %299 ]
  %332 = phi i32 [ 0, %315 ], [ %540, %323 ], [ 0, %299 ]
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
  br label %501

369:                                              ; preds = %361, %365
  %370 = add nsw i32 %338, -1
  %371 = zext nneg i32 %331 to i64
  br label %377

372:                                              ; preds = %469
  %373 = icmp eq i32 %470, 0
  br i1 %373, label %374, label %961

374:                                              ; preds = %372
  %375 = load ptr, ptr %26, align 8, !tbaa !117
  %376 = load ptr, ptr %20, align 8, !tbaa !101
  br label %472

377:                                              ; preds = %469, %369
  %378 = phi i64 [ %371, %369 ], [ %381, %469 ]
  %379 = phi i32 [ 0, %369 ], [ %470, %469 ]
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
  %403 = select i1 %397, i64 20, i64 16
  %404 = getelementptr inbounds nuw i8, ptr %394, i64 %403
  %405 = load i32, ptr %404, align 4, !tbaa !4
  %406 = mul i32 %405, -1640531535
  %407 = mul i32 %402, -2048144777
  %408 = xor i32 %406, %407
  %409 = lshr i32 %408, 8
  %410 = load ptr, ptr %29, align 8, !tbaa !116
  %411 = and i32 %409, %370
  %412 = zext nneg i32 %411 to i64
  %413 = getelementptr inbounds nuw i32, ptr %410, i64 %412
  %414 = load i32, ptr %413, align 4, !tbaa !4
  %415 = icmp eq i32 %414, -1
  br i1 %415, label %440, label %416

416:                                              ; preds = %377
  %417 = load ptr, ptr %30, align 8, !tbaa !118
  %418 = zext i32 %405 to i64
  %419 = shl nuw i64 %418, 32
  %420 = zext i1 %397 to i64
  %421 = or disjoint i64 %419, %420
  br label %429

422:                                              ; preds = %429
  %423 = add nsw i32 %431, 1
  %424 = and i32 %423, %370
  %425 = sext i32 %424 to i64
  %426 = getelementptr inbounds i32, ptr %410, i64 %425
  %427 = load i32, ptr %426, align 4, !tbaa !4
  %428 = icmp eq i32 %427, -1
  br i1 %428, label %440, label %429, !llvm.loop !119

429:                                              ; preds = %422, %416
  %430 = phi i32 [ %414, %416 ], [ %427, %422 ]
  %431 = phi i32 [ %411, %416 ], [ %424, %422 ]
  %432 = sext i32 %430 to i64
  %433 = getelementptr inbounds %struct.Question, ptr %417, i64 %432
  %434 = load i64, ptr %433, align 4
  %435 = getelementptr inbounds nuw i8, ptr %433, i64 8
  %436 = load i32, ptr %435, align 4
  %437 = icmp eq i64 %434, %421
  %438 = icmp eq i32 %436, %402
  %439 = select i1 %437, i1 %438, i1 false
  br i1 %439, label %469, label %422, !llvm.loop !120

440:                                              ; preds = %422, %377
  %441 = phi i64 [ %412, %377 ], [ %425, %422 ]
  %442 = getelementptr inbounds i32, ptr %410, i64 %441
  %443 = load ptr, ptr %24, align 8, !tbaa !111
  %444 = select i1 %397, i64 3, i64 2
  %445 = getelementptr inbounds nuw i32, ptr %443, i64 %444
  %446 = fcmp oeq double %382, 0x7FF0000000000000
  %447 = load i32, ptr %445, align 4, !tbaa !4
  %448 = icmp ne i32 %447, 0
  %449 = select i1 %448, i1 true, i1 %446
  br i1 %449, label %450, label %469, !llvm.loop !120

450:                                              ; preds = %440
  br i1 %448, label %451, label %453

451:                                              ; preds = %450
  %452 = add nsw i32 %447, -1
  store i32 %452, ptr %445, align 4, !tbaa !4
  br label %453

453:                                              ; preds = %451, %450
  store i32 %379, ptr %442, align 4, !tbaa !4
  %454 = load ptr, ptr %30, align 8, !tbaa !118
  %455 = add nsw i32 %379, 1
  %456 = sext i32 %379 to i64
  %457 = getelementptr inbounds %struct.Question, ptr %454, i64 %456
  %458 = zext i32 %405 to i64
  %459 = shl nuw i64 %458, 32
  %460 = zext i1 %397 to i64
  %461 = or disjoint i64 %459, %460
  store i64 %461, ptr %457, align 4
  %462 = getelementptr inbounds nuw i8, ptr %457, i64 8
  store i32 %402, ptr %462, align 4, !tbaa !4
  br i1 %397, label %469, label %463

463:                                              ; preds = %453
  %464 = load ptr, ptr %24, align 8, !tbaa !111
  %465 = load i32, ptr %464, align 4, !tbaa !4
  %466 = icmp eq i32 %465, 0
  br i1 %466, label %469, label %467

467:                                              ; preds = %463
  %468 = add nsw i32 %465, -1
  store i32 %468, ptr %464, align 4, !tbaa !4
  br label %469

469:                                              ; preds = %429, %467, %463, %453, %440
  %470 = phi i32 [ %455, %453 ], [ %379, %440 ], [ %455, %467 ], [ %455, %463 ], [ %379, %429 ]
  %471 = icmp sgt i64 %378, 1
  br i1 %471, label %377, label %372

472:                                              ; preds = %374, %496
  %473 = phi double [ %497, %496 ], [ %250, %374 ]
  %474 = phi double [ %498, %496 ], [ %251, %374 ]
  %475 = phi i64 [ %499, %496 ], [ 0, %374 ]
  %476 = getelementptr inbounds nuw %struct.Ranked, ptr %376, i64 %475
  %477 = getelementptr inbounds nuw i8, ptr %476, i64 8
  %478 = load i32, ptr %477, align 8, !tbaa !52
  %479 = sext i32 %478 to i64
  %480 = getelementptr inbounds %struct.Node, ptr %375, i64 %479
  %481 = load double, ptr %480, align 8, !tbaa !83
  %482 = fcmp ugt double %481, %474
  br i1 %482, label %489, label %483

483:                                              ; preds = %472
  %484 = fcmp ueq double %481, 0xFFF0000000000000
  br i1 %484, label %496, label %485

485:                                              ; preds = %483
  %486 = fsub double %481, %474
  %487 = tail call double @llvm.exp.f64(double %486)
  %488 = fadd double %473, %487
  br label %496

489:                                              ; preds = %472
  %490 = fcmp ogt double %473, 0.000000e+00
  br i1 %490, label %491, label %496

491:                                              ; preds = %489
  %492 = fsub double %474, %481
  %493 = tail call double @llvm.exp.f64(double %492)
  %494 = fmul double %473, %493
  %495 = fadd double %494, 1.000000e+00
  br label %496

496:                                              ; preds = %489, %491, %483, %485
  %497 = phi double [ %488, %485 ], [ %473, %483 ], [ %495, %491 ], [ 1.000000e+00, %489 ]
  %498 = phi double [ %474, %485 ], [ %474, %483 ], [ %481, %491 ], [ %481, %489 ]
  %499 = add nuw nsw i64 %475, 1
  %500 = icmp eq i64 %499, %371
  br i1 %500, label %501, label %472, !llvm.loop !121

501:                                              ; preds = %496, %367
  %502 = phi ptr [ %368, %367 ], [ %375, %496 ]
  %503 = phi ptr [ %356, %367 ], [ %376, %496 ]
  %504 = phi double [ %250, %367 ], [ %497, %496 ]
  %505 = phi double [ %251, %367 ], [ %498, %496 ]
  %506 = icmp sgt i32 %332, 0
  br i1 %506, label %507, label %679

507:                                              ; preds = %501
  %508 = zext nneg i32 %332 to i64
  %509 = sext i32 %310 to i64
  br label %646

510:                                              ; preds = %537, %320
  %511 = phi i32 [ %313, %320 ], [ %538, %537 ]
  %512 = phi i64 [ 0, %320 ], [ %541, %537 ]
  %513 = phi i32 [ 0, %320 ], [ %540, %537 ]
  %514 = phi i32 [ 0, %320 ], [ %539, %537 ]
  %515 = load i32, ptr %253, align 4, !tbaa !4
  %516 = zext i32 %515 to i64
  %517 = icmp eq i64 %512, %516
  %518 = and i1 %321, %517
  %519 = getelementptr inbounds nuw i32, ptr %322, i64 %512
  %520 = load i32, ptr %519, align 4, !tbaa !4
  %521 = icmp sge i32 %284, %520
  %522 = and i1 %521, %518
  %523 = zext i1 %522 to i32
  %524 = add nsw i32 %520, %523
  %525 = icmp sgt i32 %524, 0
  br i1 %525, label %526, label %537

526:                                              ; preds = %510
  %527 = load ptr, ptr %0, align 8, !tbaa !109
  %528 = getelementptr inbounds nuw %struct.Node, ptr %304, i64 %512
  %529 = load ptr, ptr %2, align 8, !tbaa !73
  %530 = icmp eq ptr %529, null
  %531 = getelementptr inbounds nuw i8, ptr %528, i64 20
  %532 = getelementptr inbounds nuw i8, ptr %528, i64 16
  %533 = getelementptr inbounds nuw i8, ptr %528, i64 8
  %534 = trunc nuw nsw i64 %512 to i32
  br label %544

535:                                              ; preds = %641
  %536 = load i32, ptr %312, align 4, !tbaa !4
  br label %537

537:                                              ; preds = %535, %510
  %538 = phi i32 [ %511, %510 ], [ %536, %535 ]
  %539 = phi i32 [ %514, %510 ], [ %642, %535 ]
  %540 = phi i32 [ %513, %510 ], [ %643, %535 ]
  %541 = add nuw nsw i64 %512, 1
  %542 = sext i32 %538 to i64
  %543 = icmp slt i64 %541, %542
  br i1 %543, label %510, label %323, !llvm.loop !122

544:                                              ; preds = %641, %526
  %545 = phi i32 [ %513, %526 ], [ %643, %641 ]
  %546 = phi i32 [ %514, %526 ], [ %642, %641 ]
  %547 = phi i32 [ 0, %526 ], [ %644, %641 ]
  %548 = load i32, ptr %519, align 4, !tbaa !4
  %549 = icmp slt i32 %547, %548
  %550 = select i1 %549, i32 %547, i32 %284
  %551 = add nsw i32 %550, %307
  %552 = sext i32 %551 to i64
  %553 = getelementptr inbounds i32, ptr %527, i64 %552
  %554 = load i32, ptr %553, align 4, !tbaa !4
  br i1 %530, label %564, label %555

555:                                              ; preds = %544
  %556 = load i32, ptr %531, align 4, !tbaa !78
  %557 = tail call fastcc ptr @place_of(ptr noundef nonnull readonly %2, i32 noundef %556, i32 noundef %554) #14
  %558 = load i32, ptr %557, align 4, !tbaa !65
  %559 = icmp eq i32 %558, -1
  br i1 %559, label %586, label %560

560:                                              ; preds = %555
  %561 = getelementptr inbounds nuw i8, ptr %557, i64 8
  %562 = load i32, ptr %561, align 4, !tbaa !123
  %563 = icmp slt i32 %562, 0
  br i1 %563, label %582, label %564

564:                                              ; preds = %560, %544
  %565 = phi i32 [ %562, %560 ], [ 0, %544 ]
  %566 = load ptr, ptr %1, align 8, !tbaa !73
  %567 = icmp eq ptr %566, null
  br i1 %567, label %568, label %574

568:                                              ; preds = %564
  %569 = load ptr, ptr %16, align 8, !tbaa !95
  %570 = getelementptr inbounds double, ptr %569, i64 %552
  %571 = load double, ptr %570, align 8, !tbaa !34
  %572 = load double, ptr %528, align 8, !tbaa !83
  %573 = fadd double %571, %572
  br label %618

574:                                              ; preds = %564
  %575 = load i32, ptr %532, align 8, !tbaa !76
  %576 = tail call fastcc ptr @place_of(ptr noundef nonnull readonly %1, i32 noundef %575, i32 noundef %554) #14
  %577 = load i32, ptr %576, align 4, !tbaa !65
  %578 = icmp eq i32 %577, -1
  br i1 %578, label %586, label %579

579:                                              ; preds = %574
  %580 = getelementptr inbounds nuw i8, ptr %576, i64 8
  %581 = load i32, ptr %580, align 4, !tbaa !123
  br label %582

582:                                              ; preds = %579, %560
  %583 = phi i32 [ %565, %579 ], [ %562, %560 ]
  %584 = phi i32 [ %581, %579 ], [ %562, %560 ]
  %585 = icmp eq i32 %584, -1
  br i1 %585, label %641, label %593

586:                                              ; preds = %574, %555
  %587 = phi i32 [ -2, %555 ], [ %565, %574 ]
  %588 = load ptr, ptr %16, align 8, !tbaa !95
  %589 = getelementptr inbounds double, ptr %588, i64 %552
  %590 = load double, ptr %589, align 8, !tbaa !34
  %591 = load double, ptr %528, align 8, !tbaa !83
  %592 = fadd double %590, %591
  br label %600

593:                                              ; preds = %582
  %594 = load ptr, ptr %16, align 8, !tbaa !95
  %595 = getelementptr inbounds double, ptr %594, i64 %552
  %596 = load double, ptr %595, align 8, !tbaa !34
  %597 = load double, ptr %528, align 8, !tbaa !83
  %598 = fadd double %596, %597
  %599 = icmp eq i32 %584, -2
  br i1 %599, label %600, label %618

600:                                              ; preds = %593, %586
  %601 = phi double [ %592, %586 ], [ %598, %593 ]
  %602 = phi double [ %590, %586 ], [ %596, %593 ]
  %603 = phi i32 [ %587, %586 ], [ %583, %593 ]
  %604 = load ptr, ptr %20, align 8, !tbaa !101
  %605 = add nsw i32 %546, 1
  %606 = sext i32 %546 to i64
  %607 = getelementptr inbounds %struct.Ranked, ptr %604, i64 %606
  %608 = icmp eq i32 %550, %284
  %609 = and i1 %518, %608
  br i1 %609, label %614, label %610

610:                                              ; preds = %600
  %611 = icmp slt i32 %547, %318
  %612 = select i1 %611, double 1.000000e+09, double 0.000000e+00
  %613 = fadd double %612, %601
  br label %614

614:                                              ; preds = %610, %600
  %615 = phi double [ %613, %610 ], [ 0x7FF0000000000000, %600 ]
  store double %615, ptr %607, align 8, !tbaa !34
  %616 = getelementptr inbounds nuw i8, ptr %607, i64 8
  store i32 %545, ptr %616, align 8, !tbaa !4
  %617 = getelementptr inbounds nuw i8, ptr %607, i64 12
  store i32 0, ptr %617, align 4, !tbaa !4
  br label %618

618:                                              ; preds = %614, %593, %568
  %619 = phi double [ %601, %614 ], [ %598, %593 ], [ %573, %568 ]
  %620 = phi double [ %602, %614 ], [ %596, %593 ], [ %571, %568 ]
  %621 = phi i32 [ %603, %614 ], [ %583, %593 ], [ %565, %568 ]
  %622 = phi i32 [ -2, %614 ], [ %584, %593 ], [ 0, %568 ]
  %623 = phi i32 [ %605, %614 ], [ %546, %593 ], [ %546, %568 ]
  %624 = load ptr, ptr %26, align 8, !tbaa !117
  %625 = sext i32 %545 to i64
  %626 = getelementptr inbounds %struct.Node, ptr %624, i64 %625
  %627 = load double, ptr %533, align 8, !tbaa !81
  %628 = fadd double %620, %627
  store double %619, ptr %626, align 8, !tbaa !34
  %629 = getelementptr inbounds nuw i8, ptr %626, i64 8
  store double %628, ptr %629, align 8, !tbaa !34
  %630 = getelementptr inbounds nuw i8, ptr %626, i64 16
  store i32 %622, ptr %630, align 8, !tbaa !4
  %631 = getelementptr inbounds nuw i8, ptr %626, i64 20
  store i32 %621, ptr %631, align 4, !tbaa !4
  %632 = getelementptr inbounds nuw i8, ptr %626, i64 24
  store i32 0, ptr %632, align 8, !tbaa !4
  %633 = getelementptr inbounds nuw i8, ptr %626, i64 28
  store i32 0, ptr %633, align 4, !tbaa !4
  %634 = load ptr, ptr %27, align 8, !tbaa !113
  %635 = add nsw i32 %545, %310
  %636 = sext i32 %635 to i64
  %637 = getelementptr inbounds i32, ptr %634, i64 %636
  store i32 %534, ptr %637, align 4, !tbaa !4
  %638 = load ptr, ptr %28, align 8, !tbaa !114
  %639 = add nsw i32 %545, 1
  %640 = getelementptr inbounds i32, ptr %638, i64 %636
  store i32 %550, ptr %640, align 4, !tbaa !4
  br label %641

641:                                              ; preds = %618, %582
  %642 = phi i32 [ %623, %618 ], [ %546, %582 ]
  %643 = phi i32 [ %639, %618 ], [ %545, %582 ]
  %644 = add nuw nsw i32 %547, 1
  %645 = icmp eq i32 %644, %524
  br i1 %645, label %535, label %544, !llvm.loop !124

646:                                              ; preds = %672, %507
  %647 = phi ptr [ %502, %507 ], [ %673, %672 ]
  %648 = phi i64 [ 0, %507 ], [ %675, %672 ]
  %649 = phi i32 [ 0, %507 ], [ %674, %672 ]
  %650 = getelementptr inbounds nuw %struct.Node, ptr %647, i64 %648
  %651 = getelementptr inbounds nuw i8, ptr %650, i64 16
  %652 = load i32, ptr %651, align 8, !tbaa !76
  %653 = icmp eq i32 %652, -2
  br i1 %653, label %672, label %654

654:                                              ; preds = %646
  %655 = sext i32 %649 to i64
  %656 = getelementptr inbounds %struct.Node, ptr %647, i64 %655
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %656, ptr noundef nonnull align 8 dereferenceable(32) %650, i64 32, i1 false), !tbaa.struct !80
  %657 = add nsw i32 %649, %310
  %658 = load ptr, ptr %26, align 8, !tbaa !117
  %659 = getelementptr inbounds %struct.Node, ptr %658, i64 %655
  %660 = getelementptr inbounds nuw i8, ptr %659, i64 24
  store i32 %657, ptr %660, align 8, !tbaa !82
  %661 = load ptr, ptr %27, align 8, !tbaa !113
  %662 = add nsw i64 %648, %509
  %663 = getelementptr inbounds i32, ptr %661, i64 %662
  %664 = load i32, ptr %663, align 4, !tbaa !4
  %665 = sext i32 %657 to i64
  %666 = getelementptr inbounds i32, ptr %661, i64 %665
  store i32 %664, ptr %666, align 4, !tbaa !4
  %667 = load ptr, ptr %28, align 8, !tbaa !114
  %668 = getelementptr inbounds i32, ptr %667, i64 %662
  %669 = load i32, ptr %668, align 4, !tbaa !4
  %670 = add nsw i32 %649, 1
  %671 = getelementptr inbounds i32, ptr %667, i64 %665
  store i32 %669, ptr %671, align 4, !tbaa !4
  br label %672

672:                                              ; preds = %654, %646
  %673 = phi ptr [ %647, %646 ], [ %658, %654 ]
  %674 = phi i32 [ %649, %646 ], [ %670, %654 ]
  %675 = add nuw nsw i64 %648, 1
  %676 = icmp eq i64 %675, %508
  br i1 %676, label %677, label %646, !llvm.loop !125

677:                                              ; preds = %672
  %678 = load ptr, ptr %20, align 8, !tbaa !101
  br label %679

679:                                              ; preds = %677, %501
  %680 = phi ptr [ %503, %501 ], [ %678, %677 ]
  %681 = phi ptr [ %502, %501 ], [ %673, %677 ]
  %682 = phi i32 [ 0, %501 ], [ %674, %677 ]
  %683 = add nsw i32 %682, %310
  %684 = load ptr, ptr %25, align 8, !tbaa !112
  %685 = getelementptr i32, ptr %684, i64 %38
  %686 = getelementptr i8, ptr %685, i64 4
  store i32 %683, ptr %686, align 4, !tbaa !4
  store i32 0, ptr %4, align 4, !tbaa !4
  %687 = load ptr, ptr %24, align 8, !tbaa !111
  %688 = getelementptr inbounds nuw i8, ptr %687, i64 8
  store i32 -1, ptr %688, align 4, !tbaa !4
  %689 = getelementptr inbounds nuw i8, ptr %687, i64 4
  %690 = load i32, ptr %689, align 4, !tbaa !4
  %691 = add nsw i32 %690, -1
  store i32 %691, ptr %689, align 4, !tbaa !4
  %692 = load i32, ptr %19, align 8, !tbaa !97
  %693 = sext i32 %692 to i64
  %694 = getelementptr inbounds %struct.Node, ptr %681, i64 %693
  %695 = getelementptr inbounds nuw i8, ptr %694, i64 32
  %696 = load i32, ptr %685, align 4, !tbaa !4
  %697 = load i32, ptr %686, align 4, !tbaa !4
  %698 = sub nsw i32 %697, %696
  %699 = load ptr, ptr %29, align 8, !tbaa !116
  %700 = tail call i32 @merge(ptr noundef %681, i32 noundef %698, ptr noundef nonnull %695, ptr noundef %699, ptr noundef %680) #14
  %701 = icmp ne i32 %284, -1
  %702 = icmp sgt i32 %698, 0
  %703 = select i1 %702, i1 %701, i1 false
  br i1 %703, label %704, label %711

704:                                              ; preds = %679
  %705 = load ptr, ptr %27, align 8, !tbaa !113
  %706 = load ptr, ptr %22, align 8, !tbaa !107
  %707 = getelementptr inbounds i32, ptr %706, i64 %38
  %708 = load i32, ptr %707, align 4, !tbaa !4
  %709 = sext i32 %696 to i64
  %710 = zext nneg i32 %698 to i64
  br label %941

711:                                              ; preds = %957, %679
  %712 = phi i32 [ -1, %679 ], [ %958, %957 ]
  %713 = load ptr, ptr %11, align 8, !tbaa !91
  %714 = add nsw i64 %38, 1
  %715 = load i32, ptr %12, align 4, !tbaa !92
  %716 = sext i32 %715 to i64
  %717 = mul nsw i64 %714, %716
  %718 = getelementptr inbounds %struct.Node, ptr %713, i64 %717
  %719 = tail call i32 @llvm.smin.i32(i32 %700, i32 %715)
  %720 = icmp sgt i32 %700, 0
  br i1 %720, label %721, label %725

721:                                              ; preds = %711
  %722 = load ptr, ptr %20, align 8, !tbaa !101
  %723 = zext i32 %712 to i64
  %724 = zext nneg i32 %700 to i64
  br label %727

725:                                              ; preds = %734, %711
  %726 = icmp slt i32 %715, %700
  br i1 %726, label %741, label %808

727:                                              ; preds = %734, %721
  %728 = phi i64 [ 0, %721 ], [ %739, %734 ]
  %729 = getelementptr inbounds nuw %struct.Ranked, ptr %722, i64 %728
  %730 = icmp eq i64 %728, %723
  br i1 %730, label %734, label %731

731:                                              ; preds = %727
  %732 = getelementptr inbounds nuw %struct.Node, ptr %695, i64 %728
  %733 = load double, ptr %732, align 8, !tbaa !83
  br label %734

734:                                              ; preds = %731, %727
  %735 = phi double [ %733, %731 ], [ 0x7FF0000000000000, %727 ]
  store double %735, ptr %729, align 8, !tbaa !34
  %736 = getelementptr inbounds nuw i8, ptr %729, i64 8
  %737 = trunc nuw nsw i64 %728 to i32
  store i32 %737, ptr %736, align 8, !tbaa !4
  %738 = getelementptr inbounds nuw i8, ptr %729, i64 12
  store i32 0, ptr %738, align 4, !tbaa !4
  %739 = add nuw nsw i64 %728, 1
  %740 = icmp eq i64 %739, %724
  br i1 %740, label %725, label %727, !llvm.loop !126

741:                                              ; preds = %725
  %742 = load ptr, ptr %20, align 8, !tbaa !101
  %743 = sext i32 %719 to i64
  %744 = icmp sgt i32 %700, 1
  br i1 %744, label %745, label %808

745:                                              ; preds = %741
  %746 = add nsw i32 %700, -1
  %747 = zext nneg i32 %746 to i64
  %748 = add nsw i64 %743, -1
  br label %749

749:                                              ; preds = %804, %745
  %750 = phi i64 [ 0, %745 ], [ %806, %804 ]
  %751 = phi i64 [ %747, %745 ], [ %805, %804 ]
  %752 = sub nsw i64 %751, %750
  %753 = lshr i64 %752, 1
  %754 = getelementptr %struct.Ranked, ptr %742, i64 %750
  %755 = getelementptr %struct.Ranked, ptr %754, i64 %753
  %756 = load double, ptr %755, align 8, !tbaa !34
  %757 = getelementptr inbounds nuw i8, ptr %755, i64 8
  %758 = load i64, ptr %757, align 8
  %759 = trunc i64 %758 to i32
  br label %760

760:                                              ; preds = %796, %749
  %761 = phi i64 [ %751, %749 ], [ %798, %796 ]
  %762 = phi i64 [ %750, %749 ], [ %797, %796 ]
  br label %763

763:                                              ; preds = %775, %760
  %764 = phi i64 [ %776, %775 ], [ %762, %760 ]
  %765 = getelementptr inbounds %struct.Ranked, ptr %742, i64 %764
  %766 = load double, ptr %765, align 8
  %767 = fcmp ogt double %766, %756
  br i1 %767, label %775, label %768

768:                                              ; preds = %763
  %769 = getelementptr inbounds nuw i8, ptr %765, i64 8
  %770 = load i64, ptr %769, align 8
  %771 = trunc i64 %770 to i32
  %772 = fcmp oeq double %766, %756
  %773 = icmp slt i32 %771, %759
  %774 = select i1 %772, i1 %773, i1 false
  br i1 %774, label %775, label %777

775:                                              ; preds = %768, %763
  %776 = add nsw i64 %764, 1
  br label %763, !llvm.loop !127

777:                                              ; preds = %768, %789
  %778 = phi i64 [ %790, %789 ], [ %761, %768 ]
  %779 = getelementptr inbounds %struct.Ranked, ptr %742, i64 %778
  %780 = load double, ptr %779, align 8
  %781 = fcmp ogt double %756, %780
  br i1 %781, label %789, label %782

782:                                              ; preds = %777
  %783 = getelementptr inbounds nuw i8, ptr %779, i64 8
  %784 = load i64, ptr %783, align 8
  %785 = trunc i64 %784 to i32
  %786 = fcmp oeq double %756, %780
  %787 = icmp slt i32 %759, %785
  %788 = select i1 %786, i1 %787, i1 false
  br i1 %788, label %789, label %791

789:                                              ; preds = %782, %777
  %790 = add nsw i64 %778, -1
  br label %777, !llvm.loop !128

791:                                              ; preds = %782
  %792 = icmp sgt i64 %764, %778
  br i1 %792, label %796, label %793

793:                                              ; preds = %791
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %765, i64 16, i1 false), !tbaa.struct !49
  %794 = add nsw i64 %764, 1
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %765, ptr noundef nonnull align 8 dereferenceable(16) %779, i64 16, i1 false), !tbaa.struct !49
  %795 = add nsw i64 %778, -1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %779, ptr noundef nonnull align 8 dereferenceable(16) %6, i64 16, i1 false), !tbaa.struct !49
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %796

796:                                              ; preds = %793, %791
  %797 = phi i64 [ %794, %793 ], [ %764, %791 ]
  %798 = phi i64 [ %795, %793 ], [ %778, %791 ]
  %799 = icmp sgt i64 %797, %798
  br i1 %799, label %800, label %760, !llvm.loop !129

800:                                              ; preds = %796
  %801 = icmp sgt i64 %748, %798
  br i1 %801, label %802, label %804

802:                                              ; preds = %800
  %803 = icmp slt i64 %797, %743
  br i1 %803, label %804, label %808

804:                                              ; preds = %802, %800
  %805 = phi i64 [ %798, %800 ], [ %751, %802 ]
  %806 = phi i64 [ %750, %800 ], [ %797, %802 ]
  %807 = icmp slt i64 %806, %805
  br i1 %807, label %749, label %808, !llvm.loop !130

808:                                              ; preds = %804, %802, %741, %725
  br i1 %720, label %809, label %811

809:                                              ; preds = %808
  %810 = zext nneg i32 %700 to i64
  br label %816

811:                                              ; preds = %816, %808
  %812 = icmp sgt i32 %719, 0
  br i1 %812, label %813, label %822

813:                                              ; preds = %811
  %814 = load ptr, ptr %20, align 8, !tbaa !101
  %815 = zext nneg i32 %719 to i64
  br label %825

816:                                              ; preds = %816, %809
  %817 = phi i64 [ 0, %809 ], [ %820, %816 ]
  %818 = getelementptr inbounds nuw %struct.Node, ptr %695, i64 %817
  %819 = getelementptr inbounds nuw i8, ptr %818, i64 28
  store i32 -1, ptr %819, align 4, !tbaa !84
  %820 = add nuw nsw i64 %817, 1
  %821 = icmp eq i64 %820, %810
  br i1 %821, label %811, label %816, !llvm.loop !131

822:                                              ; preds = %825, %811
  br i1 %720, label %823, label %835

823:                                              ; preds = %822
  %824 = zext nneg i32 %700 to i64
  br label %848

825:                                              ; preds = %825, %813
  %826 = phi i64 [ 0, %813 ], [ %833, %825 ]
  %827 = getelementptr inbounds nuw %struct.Ranked, ptr %814, i64 %826
  %828 = getelementptr inbounds nuw i8, ptr %827, i64 8
  %829 = load i32, ptr %828, align 8, !tbaa !52
  %830 = sext i32 %829 to i64
  %831 = getelementptr inbounds %struct.Node, ptr %695, i64 %830
  %832 = getelementptr inbounds nuw i8, ptr %831, i64 28
  store i32 0, ptr %832, align 4, !tbaa !84
  %833 = add nuw nsw i64 %826, 1
  %834 = icmp eq i64 %833, %815
  br i1 %834, label %822, label %825, !llvm.loop !132

835:                                              ; preds = %877, %822
  %836 = phi double [ %504, %822 ], [ %878, %877 ]
  %837 = phi double [ %505, %822 ], [ %879, %877 ]
  %838 = phi i32 [ 0, %822 ], [ %880, %877 ]
  %839 = load ptr, ptr %25, align 8, !tbaa !112
  %840 = getelementptr inbounds i32, ptr %839, i64 %38
  %841 = load i32, ptr %840, align 4, !tbaa !4
  %842 = getelementptr inbounds i32, ptr %839, i64 %714
  %843 = load i32, ptr %842, align 4, !tbaa !4
  %844 = icmp slt i32 %841, %843
  br i1 %844, label %845, label %883

845:                                              ; preds = %835
  %846 = sext i32 %841 to i64
  %847 = sext i32 %843 to i64
  br label %890

848:                                              ; preds = %877, %823
  %849 = phi double [ %504, %823 ], [ %878, %877 ]
  %850 = phi double [ %505, %823 ], [ %879, %877 ]
  %851 = phi i64 [ 0, %823 ], [ %881, %877 ]
  %852 = phi i32 [ 0, %823 ], [ %880, %877 ]
  %853 = getelementptr inbounds nuw %struct.Node, ptr %695, i64 %851
  %854 = getelementptr inbounds nuw i8, ptr %853, i64 28
  %855 = load i32, ptr %854, align 4, !tbaa !84
  %856 = icmp eq i32 %855, -1
  br i1 %856, label %857, label %873

857:                                              ; preds = %848
  %858 = load double, ptr %853, align 8, !tbaa !83
  %859 = fcmp ugt double %858, %850
  br i1 %859, label %866, label %860

860:                                              ; preds = %857
  %861 = fcmp ueq double %858, 0xFFF0000000000000
  br i1 %861, label %877, label %862

862:                                              ; preds = %860
  %863 = fsub double %858, %850
  %864 = tail call double @llvm.exp.f64(double %863)
  %865 = fadd double %849, %864
  br label %877

866:                                              ; preds = %857
  %867 = fcmp ogt double %849, 0.000000e+00
  br i1 %867, label %868, label %877

868:                                              ; preds = %866
  %869 = fsub double %850, %858
  %870 = tail call double @llvm.exp.f64(double %869)
  %871 = fmul double %849, %870
  %872 = fadd double %871, 1.000000e+00
  br label %877

873:                                              ; preds = %848
  store i32 %852, ptr %854, align 4, !tbaa !84
  %874 = add nsw i32 %852, 1
  %875 = sext i32 %852 to i64
  %876 = getelementptr inbounds %struct.Node, ptr %718, i64 %875
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %876, ptr noundef nonnull align 8 dereferenceable(32) %853, i64 32, i1 false), !tbaa.struct !80
  br label %877

877:                                              ; preds = %862, %860, %868, %866, %873
  %878 = phi double [ %849, %873 ], [ %865, %862 ], [ %849, %860 ], [ %872, %868 ], [ 1.000000e+00, %866 ]
  %879 = phi double [ %850, %873 ], [ %850, %862 ], [ %850, %860 ], [ %858, %868 ], [ %858, %866 ]
  %880 = phi i32 [ %874, %873 ], [ %852, %862 ], [ %852, %860 ], [ %852, %868 ], [ %852, %866 ]
  %881 = add nuw nsw i64 %851, 1
  %882 = icmp eq i64 %881, %824
  br i1 %882, label %835, label %848, !llvm.loop !133

883:                                              ; preds = %924, %835
  %884 = phi i32 [ %841, %835 ], [ %925, %924 ]
  store i32 %884, ptr %842, align 4, !tbaa !4
  %885 = load ptr, ptr %15, align 8, !tbaa !90
  %886 = getelementptr inbounds i32, ptr %885, i64 %714
  store i32 %838, ptr %886, align 4, !tbaa !4
  %887 = load ptr, ptr %32, align 8, !tbaa !134
  %888 = getelementptr inbounds i32, ptr %887, i64 %714
  store i32 %700, ptr %888, align 4, !tbaa !4
  %889 = icmp eq i32 %712, -1
  br i1 %889, label %933, label %928

890:                                              ; preds = %924, %845
  %891 = phi i64 [ %846, %845 ], [ %926, %924 ]
  %892 = phi i32 [ %841, %845 ], [ %925, %924 ]
  %893 = sub nsw i64 %891, %846
  %894 = getelementptr inbounds %struct.Node, ptr %681, i64 %893
  %895 = getelementptr inbounds nuw i8, ptr %894, i64 28
  %896 = load i32, ptr %895, align 4, !tbaa !84
  %897 = sext i32 %896 to i64
  %898 = getelementptr inbounds %struct.Node, ptr %695, i64 %897
  %899 = getelementptr inbounds nuw i8, ptr %898, i64 28
  %900 = load i32, ptr %899, align 4, !tbaa !84
  %901 = icmp eq i32 %900, -1
  br i1 %901, label %924, label %902

902:                                              ; preds = %890
  %903 = getelementptr inbounds nuw i8, ptr %898, i64 24
  %904 = load i32, ptr %903, align 8, !tbaa !82
  %905 = trunc nsw i64 %891 to i32
  %906 = icmp eq i32 %904, %905
  br i1 %906, label %907, label %911

907:                                              ; preds = %902
  %908 = sext i32 %900 to i64
  %909 = getelementptr inbounds %struct.Node, ptr %718, i64 %908
  %910 = getelementptr inbounds nuw i8, ptr %909, i64 24
  store i32 %892, ptr %910, align 8, !tbaa !82
  br label %911

911:                                              ; preds = %907, %902
  %912 = load ptr, ptr %27, align 8, !tbaa !113
  %913 = getelementptr inbounds i32, ptr %912, i64 %891
  %914 = load i32, ptr %913, align 4, !tbaa !4
  %915 = sext i32 %892 to i64
  %916 = getelementptr inbounds i32, ptr %912, i64 %915
  store i32 %914, ptr %916, align 4, !tbaa !4
  %917 = load ptr, ptr %28, align 8, !tbaa !114
  %918 = getelementptr inbounds i32, ptr %917, i64 %891
  %919 = load i32, ptr %918, align 4, !tbaa !4
  %920 = getelementptr inbounds i32, ptr %917, i64 %915
  store i32 %919, ptr %920, align 4, !tbaa !4
  %921 = load ptr, ptr %31, align 8, !tbaa !135
  %922 = add nsw i32 %892, 1
  %923 = getelementptr inbounds i32, ptr %921, i64 %915
  store i32 %900, ptr %923, align 4, !tbaa !4
  br label %924

924:                                              ; preds = %911, %890
  %925 = phi i32 [ %922, %911 ], [ %892, %890 ]
  %926 = add nsw i64 %891, 1
  %927 = icmp eq i64 %926, %847
  br i1 %927, label %883, label %890, !llvm.loop !136

928:                                              ; preds = %883
  %929 = sext i32 %712 to i64
  %930 = getelementptr inbounds %struct.Node, ptr %695, i64 %929
  %931 = getelementptr inbounds nuw i8, ptr %930, i64 28
  %932 = load i32, ptr %931, align 4, !tbaa !84
  br label %933

933:                                              ; preds = %883, %928
  %934 = phi i32 [ %932, %928 ], [ -1, %883 ]
  %935 = load ptr, ptr %22, align 8, !tbaa !107
  %936 = getelementptr inbounds i32, ptr %935, i64 %714
  store i32 %934, ptr %936, align 4, !tbaa !4
  %937 = fcmp ogt double %836, 0.000000e+00
  br i1 %937, label %938, label %966

938:                                              ; preds = %933
  %939 = tail call double @llvm.log.f64(double %836)
  %940 = fadd double %837, %939
  br label %966

941:                                              ; preds = %704, %957
  %942 = phi i64 [ 0, %704 ], [ %959, %957 ]
  %943 = phi i32 [ -1, %704 ], [ %958, %957 ]
  %944 = add nsw i64 %942, %709
  %945 = getelementptr inbounds i32, ptr %705, i64 %944
  %946 = load i32, ptr %945, align 4, !tbaa !4
  %947 = icmp eq i32 %946, %708
  br i1 %947, label %948, label %957

948:                                              ; preds = %941
  %949 = load ptr, ptr %28, align 8, !tbaa !114
  %950 = getelementptr inbounds i32, ptr %949, i64 %944
  %951 = load i32, ptr %950, align 4, !tbaa !4
  %952 = icmp eq i32 %951, %284
  br i1 %952, label %953, label %957

953:                                              ; preds = %948
  %954 = getelementptr inbounds nuw %struct.Node, ptr %681, i64 %942
  %955 = getelementptr inbounds nuw i8, ptr %954, i64 28
  %956 = load i32, ptr %955, align 4, !tbaa !84
  br label %957

957:                                              ; preds = %941, %948, %953
  %958 = phi i32 [ %956, %953 ], [ %943, %948 ], [ %943, %941 ]
  %959 = add nuw nsw i64 %942, 1
  %960 = icmp samesign ult i64 %959, %710
  br i1 %960, label %941, label %711, !llvm.loop !137

961:                                              ; preds = %372
  %962 = trunc nsw i64 %38 to i32
  %963 = load ptr, ptr %25, align 8, !tbaa !112
  %964 = getelementptr i32, ptr %963, i64 %38
  %965 = getelementptr i8, ptr %964, i64 4
  store i32 %310, ptr %965, align 4, !tbaa !4
  store i32 %470, ptr %4, align 4, !tbaa !4
  br label %975

966:                                              ; preds = %938, %933
  %967 = phi double [ %940, %938 ], [ 0xFFF0000000000000, %933 ]
  %968 = load ptr, ptr %33, align 8, !tbaa !138
  %969 = getelementptr inbounds double, ptr %968, i64 %38
  store double %967, ptr %969, align 8, !tbaa !34
  %970 = load i32, ptr %7, align 8, !tbaa !88
  %971 = sext i32 %970 to i64
  %972 = icmp slt i64 %714, %971
  br i1 %972, label %36, label %973, !llvm.loop !139

973:                                              ; preds = %966
  %974 = trunc nsw i64 %714 to i32
  br label %975

975:                                              ; preds = %973, %5, %961
  %976 = phi i32 [ %962, %961 ], [ %3, %5 ], [ %974, %973 ]
  ret i32 %976
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
