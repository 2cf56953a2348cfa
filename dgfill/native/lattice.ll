
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

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @sweep(ptr noundef readonly %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, ptr noundef writeonly captures(none) initializes((0, 4)) %4) local_unnamed_addr #5 {
  %6 = alloca %struct.Ranked, align 8
  store i32 0, ptr %4, align 4, !tbaa !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %8 = load i32, ptr %7, align 8, !tbaa !75
  %9 = icmp slt i32 %3, %8
  br i1 %9, label %10, label %1093

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
  %35 = load ptr, ptr %15, align 8, !tbaa !77
  br label %36

36:                                               ; preds = %10, %1084
  %37 = phi ptr [ %35, %10 ], [ %1003, %1084 ]
  %38 = phi i64 [ %34, %10 ], [ %832, %1084 ]
  %39 = load ptr, ptr %11, align 8, !tbaa !78
  %40 = load i32, ptr %12, align 4, !tbaa !79
  %41 = sext i32 %40 to i64
  %42 = mul nsw i64 %38, %41
  %43 = getelementptr inbounds %struct.Node, ptr %39, i64 %42
  %44 = load ptr, ptr %13, align 8, !tbaa !80
  %45 = load ptr, ptr %14, align 8, !tbaa !81
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
  %57 = load ptr, ptr %16, align 8, !tbaa !82
  %58 = load ptr, ptr %18, align 8, !tbaa !83
  %59 = zext nneg i32 %54 to i64
  br label %65

60:                                               ; preds = %92, %36
  %61 = phi i64 [ 0, %36 ], [ %96, %92 ]
  %62 = load i32, ptr %19, align 8, !tbaa !84
  %63 = sext i32 %62 to i64
  %64 = icmp sgt i64 %61, %63
  br i1 %64, label %99, label %191

65:                                               ; preds = %92, %56
  %66 = phi i64 [ 0, %56 ], [ %97, %92 ]
  %67 = phi i64 [ 0, %56 ], [ %96, %92 ]
  %68 = getelementptr inbounds nuw %struct.Node, ptr %43, i64 %66
  %69 = load double, ptr %68, align 8, !tbaa !85
  %70 = load i32, ptr %46, align 4, !tbaa !4
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds double, ptr %57, i64 %71
  %73 = load i32, ptr %50, align 4, !tbaa !4
  %74 = sub nsw i32 %73, %70
  %75 = icmp sgt i32 %74, 0
  br i1 %75, label %76, label %92

76:                                               ; preds = %65
  %77 = load double, ptr %17, align 8, !tbaa !87
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
  br i1 %91, label %78, label %92, !llvm.loop !88

92:                                               ; preds = %78, %65
  %93 = phi i32 [ 0, %65 ], [ %90, %78 ]
  %94 = getelementptr inbounds nuw i32, ptr %58, i64 %66
  store i32 %93, ptr %94, align 4, !tbaa !4
  %95 = zext nneg i32 %93 to i64
  %96 = add nuw nsw i64 %67, %95
  %97 = add nuw nsw i64 %66, 1
  %98 = icmp eq i64 %97, %59
  br i1 %98, label %60, label %65, !llvm.loop !89

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
  %107 = load ptr, ptr %18, align 8, !tbaa !83
  %108 = trunc nsw i64 %38 to i32
  br label %125

109:                                              ; preds = %148
  %110 = load ptr, ptr %20, align 8, !tbaa !90
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
  %135 = load ptr, ptr %20, align 8, !tbaa !90
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
  %144 = load ptr, ptr %18, align 8, !tbaa !83
  %145 = load ptr, ptr %15, align 8, !tbaa !77
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
  br i1 %158, label %125, label %109, !llvm.loop !91

159:                                              ; preds = %123, %185
  %160 = phi i32 [ %189, %185 ], [ %120, %123 ]
  %161 = phi i32 [ %188, %185 ], [ %121, %123 ]
  %162 = load ptr, ptr %20, align 8, !tbaa !90
  %163 = getelementptr inbounds nuw i8, ptr %162, i64 12
  %164 = load i32, ptr %163, align 4, !tbaa !92
  %165 = load ptr, ptr %18, align 8, !tbaa !83
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
  %174 = load ptr, ptr %20, align 8, !tbaa !90
  %175 = load double, ptr %174, align 8, !tbaa !43
  %176 = load double, ptr %17, align 8, !tbaa !87
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
  %184 = load ptr, ptr %20, align 8, !tbaa !90
  br label %185

185:                                              ; preds = %180, %178
  %186 = phi i64 [ %179, %178 ], [ %182, %180 ]
  %187 = phi ptr [ %174, %178 ], [ %184, %180 ]
  %188 = phi i32 [ %161, %178 ], [ %181, %180 ]
  tail call fastcc void @sift_down(ptr noundef %187, i64 noundef %186, i64 noundef 0) #14
  %189 = add nsw i32 %160, -1
  %190 = icmp sgt i32 %160, 1
  br i1 %190, label %159, label %191, !llvm.loop !93

191:                                              ; preds = %185, %119, %60
  br i1 %55, label %192, label %249

192:                                              ; preds = %191
  %193 = zext nneg i32 %54 to i64
  %194 = load ptr, ptr %21, align 8, !tbaa !94
  %195 = getelementptr inbounds double, ptr %194, i64 %38
  %196 = load double, ptr %195, align 8, !tbaa !34
  %197 = load ptr, ptr %18, align 8, !tbaa !83
  br label %198

198:                                              ; preds = %244, %192
  %199 = phi double [ 0.000000e+00, %192 ], [ %245, %244 ]
  %200 = phi double [ 0xFFF0000000000000, %192 ], [ %246, %244 ]
  %201 = phi i64 [ 0, %192 ], [ %247, %244 ]
  %202 = getelementptr inbounds nuw %struct.Node, ptr %43, i64 %201
  %203 = load double, ptr %202, align 8, !tbaa !85
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
  br i1 %248, label %249, label %198, !llvm.loop !95

249:                                              ; preds = %244, %191
  %250 = phi double [ 0.000000e+00, %191 ], [ %245, %244 ]
  %251 = phi double [ 0xFFF0000000000000, %191 ], [ %246, %244 ]
  %252 = load ptr, ptr %22, align 8, !tbaa !96
  %253 = getelementptr inbounds i32, ptr %252, i64 %38
  %254 = load i32, ptr %253, align 4, !tbaa !4
  %255 = icmp eq i32 %254, -1
  br i1 %255, label %283, label %256

256:                                              ; preds = %249
  %257 = load ptr, ptr %23, align 8, !tbaa !97
  %258 = getelementptr inbounds i32, ptr %257, i64 %38
  %259 = load i32, ptr %258, align 4, !tbaa !4
  %260 = icmp eq i32 %259, -1
  br i1 %260, label %283, label %261

261:                                              ; preds = %256
  %262 = load ptr, ptr %14, align 8, !tbaa !81
  %263 = getelementptr inbounds i32, ptr %262, i64 %38
  %264 = load i32, ptr %263, align 4, !tbaa !4
  %265 = getelementptr i8, ptr %263, i64 4
  %266 = load i32, ptr %265, align 4, !tbaa !4
  %267 = icmp slt i32 %264, %266
  br i1 %267, label %268, label %283

268:                                              ; preds = %261
  %269 = load ptr, ptr %0, align 8, !tbaa !98
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
  br i1 %279, label %283, label %271, !llvm.loop !99

280:                                              ; preds = %271
  %281 = trunc nsw i64 %272 to i32
  %282 = sub nsw i32 %281, %264
  br label %283

283:                                              ; preds = %276, %249, %256, %261, %280
  %284 = phi i32 [ -1, %256 ], [ -1, %249 ], [ %282, %280 ], [ -1, %261 ], [ -1, %276 ]
  %285 = load ptr, ptr %24, align 8, !tbaa !100
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
  %300 = load ptr, ptr %11, align 8, !tbaa !78
  %301 = load i32, ptr %12, align 4, !tbaa !79
  %302 = sext i32 %301 to i64
  %303 = mul nsw i64 %38, %302
  %304 = getelementptr inbounds %struct.Node, ptr %300, i64 %303
  %305 = load ptr, ptr %14, align 8, !tbaa !81
  %306 = getelementptr inbounds i32, ptr %305, i64 %38
  %307 = load i32, ptr %306, align 4, !tbaa !4
  %308 = load ptr, ptr %25, align 8, !tbaa !101
  %309 = getelementptr inbounds i32, ptr %308, i64 %38
  %310 = load i32, ptr %309, align 4, !tbaa !4
  %311 = load ptr, ptr %15, align 8, !tbaa !77
  %312 = getelementptr inbounds i32, ptr %311, i64 %38
  %313 = load i32, ptr %312, align 4, !tbaa !4
  %314 = icmp eq i32 %313, 0
  br i1 %314, label %327, label %315

315:                                              ; preds = %299
  %316 = load i32, ptr %19, align 8, !tbaa !84
  %317 = shl nsw i32 %313, 1
  %318 = sdiv i32 %316, %317
  %319 = icmp sgt i32 %313, 0
  br i1 %319, label %320, label %327

320:                                              ; preds = %315
  %321 = icmp ne i32 %284, -1
  %322 = load ptr, ptr %18, align 8, !tbaa !83
  br label %513

323:                                              ; preds = %540
  %324 = load i32, ptr %12, align 4, !tbaa !79
  %325 = load i32, ptr %309, align 4, !tbaa !4
  %326 = load i32, ptr %306, align 4, !tbaa !4
  br label %327

327:                                              ; preds = %323, %315, %299
  %328 = phi i32 [ %307, %315 ], [ %326, %323 ], [ %307, %299 ]
  %329 = phi i32 [ %310, %315 ], [ %325, %323 ], [ %310, %299 ]
  %330 = phi i32 [ %301, %315 ], [ %324, %323 ], [ %301, %299 ]
  %331 = phi i32 [ 0, %315 ], [ %542, %323 ], [ 0, %299 ]
  %332 = phi i32 [ 0, %315 ], [ %543, %323 ], [ 0, %299 ]
  %333 = load ptr, ptr %27, align 8, !tbaa !102
  %334 = load ptr, ptr %28, align 8, !tbaa !103
  %335 = load ptr, ptr %0, align 8, !tbaa !98
  %336 = shl nsw i32 %331, 1
  br label %337

337:                                              ; preds = %337, %327
  %338 = phi i32 [ 1, %327 ], [ %340, %337 ]
  %339 = icmp slt i32 %338, %336
  %340 = shl i32 %338, 1
  br i1 %339, label %337, label %341, !llvm.loop !104

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
  %352 = load ptr, ptr %29, align 8, !tbaa !105
  %353 = zext nneg i32 %338 to i64
  %354 = shl nuw nsw i64 %353, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %352, i8 -1, i64 %354, i1 false), !tbaa !4
  br label %355

355:                                              ; preds = %351, %341
  %356 = load ptr, ptr %20, align 8, !tbaa !90
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
  %368 = load ptr, ptr %26, align 8, !tbaa !106
  br label %505

369:                                              ; preds = %361, %365
  %370 = add nsw i32 %338, -1
  %371 = zext nneg i32 %331 to i64
  br label %377

372:                                              ; preds = %473
  %373 = icmp eq i32 %474, 0
  br i1 %373, label %374, label %1079

374:                                              ; preds = %372
  %375 = load ptr, ptr %26, align 8, !tbaa !106
  %376 = load ptr, ptr %20, align 8, !tbaa !90
  br label %476

377:                                              ; preds = %473, %369
  %378 = phi i64 [ %371, %369 ], [ %386, %473 ]
  %379 = phi i32 [ 0, %369 ], [ %474, %473 ]
  %380 = load ptr, ptr %20, align 8, !tbaa !90
  %381 = load double, ptr %380, align 8, !tbaa !34
  %382 = getelementptr inbounds nuw i8, ptr %380, i64 8
  %383 = load i32, ptr %382, align 8, !tbaa !4
  %384 = getelementptr inbounds nuw i8, ptr %380, i64 12
  %385 = load i32, ptr %384, align 4, !tbaa !4
  %386 = add nsw i64 %378, -1
  %387 = getelementptr inbounds nuw %struct.Ranked, ptr %380, i64 %386
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %380, ptr noundef nonnull align 8 dereferenceable(16) %387, i64 16, i1 false), !tbaa.struct !49
  %388 = load ptr, ptr %20, align 8, !tbaa !90
  %389 = getelementptr inbounds nuw %struct.Ranked, ptr %388, i64 %386
  store double %381, ptr %389, align 8, !tbaa !34
  %390 = getelementptr inbounds nuw i8, ptr %389, i64 8
  store i32 %383, ptr %390, align 8, !tbaa !4
  %391 = getelementptr inbounds nuw i8, ptr %389, i64 12
  store i32 %385, ptr %391, align 4, !tbaa !4
  tail call fastcc void @sift_down(ptr noundef %388, i64 noundef %386, i64 noundef 0) #14
  %392 = load ptr, ptr %26, align 8, !tbaa !106
  %393 = sext i32 %383 to i64
  %394 = getelementptr inbounds %struct.Node, ptr %392, i64 %393
  %395 = getelementptr inbounds i32, ptr %346, i64 %393
  %396 = load i32, ptr %395, align 4, !tbaa !4
  %397 = sext i32 %396 to i64
  %398 = getelementptr inbounds %struct.Node, ptr %344, i64 %397
  %399 = getelementptr inbounds nuw i8, ptr %394, i64 20
  %400 = load i32, ptr %399, align 4, !tbaa !107
  %401 = icmp eq i32 %400, -2
  %402 = getelementptr inbounds i32, ptr %347, i64 %393
  %403 = load i32, ptr %402, align 4, !tbaa !4
  %404 = sext i32 %403 to i64
  %405 = getelementptr inbounds i32, ptr %349, i64 %404
  %406 = load i32, ptr %405, align 4, !tbaa !4
  %407 = select i1 %401, i64 20, i64 16
  %408 = getelementptr inbounds nuw i8, ptr %398, i64 %407
  %409 = load i32, ptr %408, align 4, !tbaa !4
  %410 = mul i32 %409, -1640531535
  %411 = mul i32 %406, -2048144777
  %412 = xor i32 %410, %411
  %413 = lshr i32 %412, 8
  %414 = load ptr, ptr %29, align 8, !tbaa !105
  %415 = and i32 %413, %370
  %416 = zext nneg i32 %415 to i64
  %417 = getelementptr inbounds nuw i32, ptr %414, i64 %416
  %418 = load i32, ptr %417, align 4, !tbaa !4
  %419 = icmp eq i32 %418, -1
  br i1 %419, label %444, label %420

420:                                              ; preds = %377
  %421 = load ptr, ptr %30, align 8, !tbaa !108
  %422 = zext i32 %409 to i64
  %423 = shl nuw i64 %422, 32
  %424 = zext i1 %401 to i64
  %425 = or disjoint i64 %423, %424
  br label %433

426:                                              ; preds = %433
  %427 = add nsw i32 %435, 1
  %428 = and i32 %427, %370
  %429 = sext i32 %428 to i64
  %430 = getelementptr inbounds i32, ptr %414, i64 %429
  %431 = load i32, ptr %430, align 4, !tbaa !4
  %432 = icmp eq i32 %431, -1
  br i1 %432, label %444, label %433, !llvm.loop !109

433:                                              ; preds = %426, %420
  %434 = phi i32 [ %418, %420 ], [ %431, %426 ]
  %435 = phi i32 [ %415, %420 ], [ %428, %426 ]
  %436 = sext i32 %434 to i64
  %437 = getelementptr inbounds %struct.Question, ptr %421, i64 %436
  %438 = load i64, ptr %437, align 4
  %439 = getelementptr inbounds nuw i8, ptr %437, i64 8
  %440 = load i32, ptr %439, align 4
  %441 = icmp eq i64 %438, %425
  %442 = icmp eq i32 %440, %406
  %443 = select i1 %441, i1 %442, i1 false
  br i1 %443, label %473, label %426, !llvm.loop !110

444:                                              ; preds = %426, %377
  %445 = phi i64 [ %416, %377 ], [ %429, %426 ]
  %446 = getelementptr inbounds i32, ptr %414, i64 %445
  %447 = load ptr, ptr %24, align 8, !tbaa !100
  %448 = select i1 %401, i64 3, i64 2
  %449 = getelementptr inbounds nuw i32, ptr %447, i64 %448
  %450 = fcmp oeq double %381, 0x7FF0000000000000
  %451 = load i32, ptr %449, align 4, !tbaa !4
  %452 = icmp ne i32 %451, 0
  %453 = select i1 %452, i1 true, i1 %450
  br i1 %453, label %454, label %473, !llvm.loop !110

454:                                              ; preds = %444
  br i1 %452, label %455, label %457

455:                                              ; preds = %454
  %456 = add nsw i32 %451, -1
  store i32 %456, ptr %449, align 4, !tbaa !4
  br label %457

457:                                              ; preds = %455, %454
  store i32 %379, ptr %446, align 4, !tbaa !4
  %458 = load ptr, ptr %30, align 8, !tbaa !108
  %459 = add nsw i32 %379, 1
  %460 = sext i32 %379 to i64
  %461 = getelementptr inbounds %struct.Question, ptr %458, i64 %460
  %462 = zext i32 %409 to i64
  %463 = shl nuw i64 %462, 32
  %464 = zext i1 %401 to i64
  %465 = or disjoint i64 %463, %464
  store i64 %465, ptr %461, align 4
  %466 = getelementptr inbounds nuw i8, ptr %461, i64 8
  store i32 %406, ptr %466, align 4, !tbaa !4
  br i1 %401, label %473, label %467

467:                                              ; preds = %457
  %468 = load ptr, ptr %24, align 8, !tbaa !100
  %469 = load i32, ptr %468, align 4, !tbaa !4
  %470 = icmp eq i32 %469, 0
  br i1 %470, label %473, label %471

471:                                              ; preds = %467
  %472 = add nsw i32 %469, -1
  store i32 %472, ptr %468, align 4, !tbaa !4
  br label %473

473:                                              ; preds = %433, %471, %467, %457, %444
  %474 = phi i32 [ %459, %457 ], [ %379, %444 ], [ %459, %471 ], [ %459, %467 ], [ %379, %433 ]
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
  %485 = load double, ptr %484, align 8, !tbaa !85
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
  br i1 %504, label %505, label %476, !llvm.loop !111

505:                                              ; preds = %500, %367
  %506 = phi ptr [ %368, %367 ], [ %375, %500 ]
  %507 = phi double [ %250, %367 ], [ %501, %500 ]
  %508 = phi double [ %251, %367 ], [ %502, %500 ]
  %509 = icmp sgt i32 %332, 0
  br i1 %509, label %510, label %680

510:                                              ; preds = %505
  %511 = zext nneg i32 %332 to i64
  %512 = sext i32 %310 to i64
  br label %649

513:                                              ; preds = %540, %320
  %514 = phi i32 [ %313, %320 ], [ %541, %540 ]
  %515 = phi i64 [ 0, %320 ], [ %544, %540 ]
  %516 = phi i32 [ 0, %320 ], [ %543, %540 ]
  %517 = phi i32 [ 0, %320 ], [ %542, %540 ]
  %518 = load i32, ptr %253, align 4, !tbaa !4
  %519 = zext i32 %518 to i64
  %520 = icmp eq i64 %515, %519
  %521 = and i1 %321, %520
  %522 = getelementptr inbounds nuw i32, ptr %322, i64 %515
  %523 = load i32, ptr %522, align 4, !tbaa !4
  %524 = icmp sge i32 %284, %523
  %525 = and i1 %524, %521
  %526 = zext i1 %525 to i32
  %527 = add nsw i32 %523, %526
  %528 = icmp sgt i32 %527, 0
  br i1 %528, label %529, label %540

529:                                              ; preds = %513
  %530 = load ptr, ptr %0, align 8, !tbaa !98
  %531 = getelementptr inbounds nuw %struct.Node, ptr %304, i64 %515
  %532 = load ptr, ptr %2, align 8, !tbaa !73
  %533 = icmp eq ptr %532, null
  %534 = getelementptr inbounds nuw i8, ptr %531, i64 20
  %535 = getelementptr inbounds nuw i8, ptr %531, i64 16
  %536 = getelementptr inbounds nuw i8, ptr %531, i64 8
  %537 = trunc nuw nsw i64 %515 to i32
  br label %547

538:                                              ; preds = %644
  %539 = load i32, ptr %312, align 4, !tbaa !4
  br label %540

540:                                              ; preds = %538, %513
  %541 = phi i32 [ %514, %513 ], [ %539, %538 ]
  %542 = phi i32 [ %517, %513 ], [ %645, %538 ]
  %543 = phi i32 [ %516, %513 ], [ %646, %538 ]
  %544 = add nuw nsw i64 %515, 1
  %545 = sext i32 %541 to i64
  %546 = icmp slt i64 %544, %545
  br i1 %546, label %513, label %323, !llvm.loop !112

547:                                              ; preds = %644, %529
  %548 = phi i32 [ %516, %529 ], [ %646, %644 ]
  %549 = phi i32 [ %517, %529 ], [ %645, %644 ]
  %550 = phi i32 [ 0, %529 ], [ %647, %644 ]
  %551 = load i32, ptr %522, align 4, !tbaa !4
  %552 = icmp slt i32 %550, %551
  %553 = select i1 %552, i32 %550, i32 %284
  %554 = add nsw i32 %553, %307
  %555 = sext i32 %554 to i64
  %556 = getelementptr inbounds i32, ptr %530, i64 %555
  %557 = load i32, ptr %556, align 4, !tbaa !4
  br i1 %533, label %567, label %558

558:                                              ; preds = %547
  %559 = load i32, ptr %534, align 4, !tbaa !107
  %560 = tail call fastcc ptr @place_of(ptr noundef nonnull readonly %2, i32 noundef %559, i32 noundef %557) #14
  %561 = load i32, ptr %560, align 4, !tbaa !65
  %562 = icmp eq i32 %561, -1
  br i1 %562, label %589, label %563

563:                                              ; preds = %558
  %564 = getelementptr inbounds nuw i8, ptr %560, i64 8
  %565 = load i32, ptr %564, align 4, !tbaa !113
  %566 = icmp slt i32 %565, 0
  br i1 %566, label %585, label %567

567:                                              ; preds = %563, %547
  %568 = phi i32 [ %565, %563 ], [ 0, %547 ]
  %569 = load ptr, ptr %1, align 8, !tbaa !73
  %570 = icmp eq ptr %569, null
  br i1 %570, label %571, label %577

571:                                              ; preds = %567
  %572 = load ptr, ptr %16, align 8, !tbaa !82
  %573 = getelementptr inbounds double, ptr %572, i64 %555
  %574 = load double, ptr %573, align 8, !tbaa !34
  %575 = load double, ptr %531, align 8, !tbaa !85
  %576 = fadd double %574, %575
  br label %621

577:                                              ; preds = %567
  %578 = load i32, ptr %535, align 8, !tbaa !114
  %579 = tail call fastcc ptr @place_of(ptr noundef nonnull readonly %1, i32 noundef %578, i32 noundef %557) #14
  %580 = load i32, ptr %579, align 4, !tbaa !65
  %581 = icmp eq i32 %580, -1
  br i1 %581, label %589, label %582

582:                                              ; preds = %577
  %583 = getelementptr inbounds nuw i8, ptr %579, i64 8
  %584 = load i32, ptr %583, align 4, !tbaa !113
  br label %585

585:                                              ; preds = %582, %563
  %586 = phi i32 [ %568, %582 ], [ %565, %563 ]
  %587 = phi i32 [ %584, %582 ], [ %565, %563 ]
  %588 = icmp eq i32 %587, -1
  br i1 %588, label %644, label %596

589:                                              ; preds = %577, %558
  %590 = phi i32 [ -2, %558 ], [ %568, %577 ]
  %591 = load ptr, ptr %16, align 8, !tbaa !82
  %592 = getelementptr inbounds double, ptr %591, i64 %555
  %593 = load double, ptr %592, align 8, !tbaa !34
  %594 = load double, ptr %531, align 8, !tbaa !85
  %595 = fadd double %593, %594
  br label %603

596:                                              ; preds = %585
  %597 = load ptr, ptr %16, align 8, !tbaa !82
  %598 = getelementptr inbounds double, ptr %597, i64 %555
  %599 = load double, ptr %598, align 8, !tbaa !34
  %600 = load double, ptr %531, align 8, !tbaa !85
  %601 = fadd double %599, %600
  %602 = icmp eq i32 %587, -2
  br i1 %602, label %603, label %621

603:                                              ; preds = %596, %589
  %604 = phi double [ %595, %589 ], [ %601, %596 ]
  %605 = phi double [ %593, %589 ], [ %599, %596 ]
  %606 = phi i32 [ %590, %589 ], [ %586, %596 ]
  %607 = load ptr, ptr %20, align 8, !tbaa !90
  %608 = add nsw i32 %549, 1
  %609 = sext i32 %549 to i64
  %610 = getelementptr inbounds %struct.Ranked, ptr %607, i64 %609
  %611 = icmp eq i32 %553, %284
  %612 = and i1 %521, %611
  br i1 %612, label %617, label %613

613:                                              ; preds = %603
  %614 = icmp slt i32 %550, %318
  %615 = select i1 %614, double 1.000000e+09, double 0.000000e+00
  %616 = fadd double %615, %604
  br label %617

617:                                              ; preds = %613, %603
  %618 = phi double [ %616, %613 ], [ 0x7FF0000000000000, %603 ]
  store double %618, ptr %610, align 8, !tbaa !34
  %619 = getelementptr inbounds nuw i8, ptr %610, i64 8
  store i32 %548, ptr %619, align 8, !tbaa !4
  %620 = getelementptr inbounds nuw i8, ptr %610, i64 12
  store i32 0, ptr %620, align 4, !tbaa !4
  br label %621

621:                                              ; preds = %617, %596, %571
  %622 = phi double [ %604, %617 ], [ %601, %596 ], [ %576, %571 ]
  %623 = phi double [ %605, %617 ], [ %599, %596 ], [ %574, %571 ]
  %624 = phi i32 [ %606, %617 ], [ %586, %596 ], [ %568, %571 ]
  %625 = phi i32 [ -2, %617 ], [ %587, %596 ], [ 0, %571 ]
  %626 = phi i32 [ %608, %617 ], [ %549, %596 ], [ %549, %571 ]
  %627 = load ptr, ptr %26, align 8, !tbaa !106
  %628 = sext i32 %548 to i64
  %629 = getelementptr inbounds %struct.Node, ptr %627, i64 %628
  %630 = load double, ptr %536, align 8, !tbaa !115
  %631 = fadd double %623, %630
  store double %622, ptr %629, align 8, !tbaa !34
  %632 = getelementptr inbounds nuw i8, ptr %629, i64 8
  store double %631, ptr %632, align 8, !tbaa !34
  %633 = getelementptr inbounds nuw i8, ptr %629, i64 16
  store i32 %625, ptr %633, align 8, !tbaa !4
  %634 = getelementptr inbounds nuw i8, ptr %629, i64 20
  store i32 %624, ptr %634, align 4, !tbaa !4
  %635 = getelementptr inbounds nuw i8, ptr %629, i64 24
  store i32 0, ptr %635, align 8, !tbaa !4
  %636 = getelementptr inbounds nuw i8, ptr %629, i64 28
  store i32 0, ptr %636, align 4, !tbaa !4
  %637 = load ptr, ptr %27, align 8, !tbaa !102
  %638 = add nsw i32 %548, %310
  %639 = sext i32 %638 to i64
  %640 = getelementptr inbounds i32, ptr %637, i64 %639
  store i32 %537, ptr %640, align 4, !tbaa !4
  %641 = load ptr, ptr %28, align 8, !tbaa !103
  %642 = add nsw i32 %548, 1
  %643 = getelementptr inbounds i32, ptr %641, i64 %639
  store i32 %553, ptr %643, align 4, !tbaa !4
  br label %644

644:                                              ; preds = %621, %585
  %645 = phi i32 [ %626, %621 ], [ %549, %585 ]
  %646 = phi i32 [ %642, %621 ], [ %548, %585 ]
  %647 = add nuw nsw i32 %550, 1
  %648 = icmp eq i32 %647, %527
  br i1 %648, label %538, label %547, !llvm.loop !116

649:                                              ; preds = %675, %510
  %650 = phi ptr [ %506, %510 ], [ %676, %675 ]
  %651 = phi i64 [ 0, %510 ], [ %678, %675 ]
  %652 = phi i32 [ 0, %510 ], [ %677, %675 ]
  %653 = getelementptr inbounds nuw %struct.Node, ptr %650, i64 %651
  %654 = getelementptr inbounds nuw i8, ptr %653, i64 16
  %655 = load i32, ptr %654, align 8, !tbaa !114
  %656 = icmp eq i32 %655, -2
  br i1 %656, label %675, label %657

657:                                              ; preds = %649
  %658 = sext i32 %652 to i64
  %659 = getelementptr inbounds %struct.Node, ptr %650, i64 %658
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %659, ptr noundef nonnull align 8 dereferenceable(32) %653, i64 32, i1 false), !tbaa.struct !117
  %660 = add nsw i32 %652, %310
  %661 = load ptr, ptr %26, align 8, !tbaa !106
  %662 = getelementptr inbounds %struct.Node, ptr %661, i64 %658
  %663 = getelementptr inbounds nuw i8, ptr %662, i64 24
  store i32 %660, ptr %663, align 8, !tbaa !118
  %664 = load ptr, ptr %27, align 8, !tbaa !102
  %665 = add nsw i64 %651, %512
  %666 = getelementptr inbounds i32, ptr %664, i64 %665
  %667 = load i32, ptr %666, align 4, !tbaa !4
  %668 = sext i32 %660 to i64
  %669 = getelementptr inbounds i32, ptr %664, i64 %668
  store i32 %667, ptr %669, align 4, !tbaa !4
  %670 = load ptr, ptr %28, align 8, !tbaa !103
  %671 = getelementptr inbounds i32, ptr %670, i64 %665
  %672 = load i32, ptr %671, align 4, !tbaa !4
  %673 = add nsw i32 %652, 1
  %674 = getelementptr inbounds i32, ptr %670, i64 %668
  store i32 %672, ptr %674, align 4, !tbaa !4
  br label %675

675:                                              ; preds = %657, %649
  %676 = phi ptr [ %650, %649 ], [ %661, %657 ]
  %677 = phi i32 [ %652, %649 ], [ %673, %657 ]
  %678 = add nuw nsw i64 %651, 1
  %679 = icmp eq i64 %678, %511
  br i1 %679, label %680, label %649, !llvm.loop !119

680:                                              ; preds = %675, %505
  %681 = phi ptr [ %506, %505 ], [ %676, %675 ]
  %682 = phi i32 [ 0, %505 ], [ %677, %675 ]
  %683 = add nsw i32 %682, %310
  %684 = load ptr, ptr %25, align 8, !tbaa !101
  %685 = getelementptr i32, ptr %684, i64 %38
  %686 = getelementptr i8, ptr %685, i64 4
  store i32 %683, ptr %686, align 4, !tbaa !4
  store i32 0, ptr %4, align 4, !tbaa !4
  %687 = load ptr, ptr %24, align 8, !tbaa !100
  %688 = getelementptr inbounds nuw i8, ptr %687, i64 8
  store i32 -1, ptr %688, align 4, !tbaa !4
  %689 = getelementptr inbounds nuw i8, ptr %687, i64 4
  %690 = load i32, ptr %689, align 4, !tbaa !4
  %691 = add nsw i32 %690, -1
  store i32 %691, ptr %689, align 4, !tbaa !4
  %692 = load i32, ptr %19, align 8, !tbaa !84
  %693 = load i32, ptr %685, align 4, !tbaa !4
  %694 = load i32, ptr %686, align 4, !tbaa !4
  %695 = sub nsw i32 %694, %693
  %696 = shl nsw i32 %695, 1
  br label %697

697:                                              ; preds = %697, %680
  %698 = phi i32 [ 1, %680 ], [ %700, %697 ]
  %699 = icmp slt i32 %698, %696
  %700 = shl i32 %698, 1
  br i1 %699, label %697, label %701, !llvm.loop !120

701:                                              ; preds = %697
  %702 = sext i32 %692 to i64
  %703 = getelementptr inbounds %struct.Node, ptr %681, i64 %702
  %704 = getelementptr inbounds nuw i8, ptr %703, i64 32
  %705 = add nsw i32 %698, -1
  %706 = icmp sgt i32 %698, 0
  br i1 %706, label %707, label %711

707:                                              ; preds = %701
  %708 = load ptr, ptr %29, align 8, !tbaa !105
  %709 = zext nneg i32 %698 to i64
  %710 = shl nuw nsw i64 %709, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %708, i8 -1, i64 %710, i1 false), !tbaa !4
  br label %711

711:                                              ; preds = %707, %701
  %712 = icmp sgt i32 %695, 0
  br i1 %712, label %713, label %828

713:                                              ; preds = %711
  %714 = zext nneg i32 %695 to i64
  br label %722

715:                                              ; preds = %784
  %716 = load ptr, ptr %20, align 8, !tbaa !90
  %717 = icmp sgt i32 %778, 0
  br i1 %717, label %719, label %718

718:                                              ; preds = %719, %715
  br label %791

719:                                              ; preds = %715
  %720 = zext nneg i32 %778 to i64
  %721 = shl nuw nsw i64 %720, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %716, i8 0, i64 %721, i1 false), !tbaa !34
  br label %718

722:                                              ; preds = %784, %713
  %723 = phi i64 [ 0, %713 ], [ %786, %784 ]
  %724 = phi i32 [ 0, %713 ], [ %778, %784 ]
  %725 = getelementptr inbounds nuw %struct.Node, ptr %681, i64 %723
  %726 = getelementptr inbounds nuw i8, ptr %725, i64 16
  %727 = load i32, ptr %726, align 8, !tbaa !114
  %728 = mul i32 %727, -1640531535
  %729 = getelementptr inbounds nuw i8, ptr %725, i64 20
  %730 = load i32, ptr %729, align 4, !tbaa !107
  %731 = xor i32 %728, %730
  %732 = mul i32 %731, -2048144777
  %733 = lshr i32 %732, 8
  %734 = load ptr, ptr %29, align 8, !tbaa !105
  %735 = and i32 %733, %705
  %736 = zext nneg i32 %735 to i64
  %737 = getelementptr inbounds nuw i32, ptr %734, i64 %736
  %738 = load i32, ptr %737, align 4, !tbaa !4
  %739 = icmp eq i32 %738, -1
  br i1 %739, label %759, label %740

740:                                              ; preds = %722, %752
  %741 = phi i32 [ %757, %752 ], [ %738, %722 ]
  %742 = phi i32 [ %754, %752 ], [ %735, %722 ]
  %743 = sext i32 %741 to i64
  %744 = getelementptr inbounds %struct.Node, ptr %704, i64 %743
  %745 = getelementptr inbounds nuw i8, ptr %744, i64 16
  %746 = load i32, ptr %745, align 8, !tbaa !114
  %747 = icmp eq i32 %746, %727
  br i1 %747, label %748, label %752

748:                                              ; preds = %740
  %749 = getelementptr inbounds nuw i8, ptr %744, i64 20
  %750 = load i32, ptr %749, align 4, !tbaa !107
  %751 = icmp eq i32 %750, %730
  br i1 %751, label %765, label %752

752:                                              ; preds = %748, %740
  %753 = add nsw i32 %742, 1
  %754 = and i32 %753, %705
  %755 = sext i32 %754 to i64
  %756 = getelementptr inbounds i32, ptr %734, i64 %755
  %757 = load i32, ptr %756, align 4, !tbaa !4
  %758 = icmp eq i32 %757, -1
  br i1 %758, label %759, label %740, !llvm.loop !121

759:                                              ; preds = %752, %722
  %760 = phi i64 [ %736, %722 ], [ %755, %752 ]
  %761 = getelementptr inbounds i32, ptr %734, i64 %760
  %762 = add nsw i32 %724, 1
  store i32 %724, ptr %761, align 4, !tbaa !4
  %763 = sext i32 %724 to i64
  %764 = getelementptr inbounds %struct.Node, ptr %704, i64 %763
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %764, ptr noundef nonnull align 8 dereferenceable(32) %725, i64 32, i1 false), !tbaa.struct !117
  br label %775

765:                                              ; preds = %748
  %766 = getelementptr inbounds nuw i8, ptr %725, i64 8
  %767 = load double, ptr %766, align 8, !tbaa !115
  %768 = getelementptr inbounds nuw i8, ptr %744, i64 8
  %769 = load double, ptr %768, align 8, !tbaa !115
  %770 = fcmp ogt double %767, %769
  br i1 %770, label %771, label %775

771:                                              ; preds = %765
  store double %767, ptr %768, align 8, !tbaa !115
  %772 = getelementptr inbounds nuw i8, ptr %725, i64 24
  %773 = load i32, ptr %772, align 8, !tbaa !118
  %774 = getelementptr inbounds nuw i8, ptr %744, i64 24
  store i32 %773, ptr %774, align 8, !tbaa !118
  br label %775

775:                                              ; preds = %771, %765, %759
  %776 = phi i64 [ %743, %765 ], [ %743, %771 ], [ %763, %759 ]
  %777 = phi i32 [ %741, %765 ], [ %741, %771 ], [ %724, %759 ]
  %778 = phi i32 [ %724, %765 ], [ %724, %771 ], [ %762, %759 ]
  %779 = load double, ptr %725, align 8, !tbaa !85
  %780 = getelementptr inbounds %struct.Node, ptr %704, i64 %776
  %781 = load double, ptr %780, align 8, !tbaa !85
  %782 = fcmp ogt double %779, %781
  br i1 %782, label %783, label %784

783:                                              ; preds = %775
  store double %779, ptr %780, align 8, !tbaa !85
  br label %784

784:                                              ; preds = %783, %775
  %785 = getelementptr inbounds nuw i8, ptr %725, i64 28
  store i32 %777, ptr %785, align 4, !tbaa !122
  %786 = add nuw nsw i64 %723, 1
  %787 = icmp eq i64 %786, %714
  br i1 %787, label %715, label %722, !llvm.loop !123

788:                                              ; preds = %791
  br i1 %717, label %789, label %819

789:                                              ; preds = %788
  %790 = zext nneg i32 %778 to i64
  br label %809

791:                                              ; preds = %718, %791
  %792 = phi i64 [ %807, %791 ], [ 0, %718 ]
  %793 = getelementptr inbounds nuw %struct.Node, ptr %681, i64 %792
  %794 = load double, ptr %793, align 8, !tbaa !85
  %795 = getelementptr inbounds nuw i8, ptr %793, i64 28
  %796 = load i32, ptr %795, align 4, !tbaa !122
  %797 = sext i32 %796 to i64
  %798 = getelementptr inbounds %struct.Node, ptr %704, i64 %797
  %799 = load double, ptr %798, align 8, !tbaa !85
  %800 = fsub double %794, %799
  %801 = fcmp olt double %800, 0.000000e+00
  %802 = tail call double @llvm.exp.f64(double %800)
  %803 = select i1 %801, double %802, double 1.000000e+00
  %804 = getelementptr inbounds double, ptr %716, i64 %797
  %805 = load double, ptr %804, align 8, !tbaa !34
  %806 = fadd double %805, %803
  store double %806, ptr %804, align 8, !tbaa !34
  %807 = add nuw nsw i64 %792, 1
  %808 = icmp eq i64 %807, %714
  br i1 %808, label %788, label %791, !llvm.loop !124

809:                                              ; preds = %809, %789
  %810 = phi i64 [ 0, %789 ], [ %817, %809 ]
  %811 = getelementptr inbounds nuw double, ptr %716, i64 %810
  %812 = load double, ptr %811, align 8, !tbaa !34
  %813 = tail call double @llvm.log.f64(double %812)
  %814 = getelementptr inbounds nuw %struct.Node, ptr %704, i64 %810
  %815 = load double, ptr %814, align 8, !tbaa !85
  %816 = fadd double %815, %813
  store double %816, ptr %814, align 8, !tbaa !85
  %817 = add nuw nsw i64 %810, 1
  %818 = icmp eq i64 %817, %790
  br i1 %818, label %819, label %809, !llvm.loop !125

819:                                              ; preds = %809, %788
  %820 = icmp eq i32 %284, -1
  br i1 %820, label %828, label %821

821:                                              ; preds = %819
  %822 = load ptr, ptr %27, align 8, !tbaa !102
  %823 = load ptr, ptr %22, align 8, !tbaa !96
  %824 = getelementptr inbounds i32, ptr %823, i64 %38
  %825 = load i32, ptr %824, align 4, !tbaa !4
  %826 = sext i32 %693 to i64
  %827 = zext nneg i32 %695 to i64
  br label %1059

828:                                              ; preds = %1075, %711, %819
  %829 = phi i32 [ %778, %819 ], [ 0, %711 ], [ %778, %1075 ]
  %830 = phi i32 [ -1, %819 ], [ -1, %711 ], [ %1076, %1075 ]
  %831 = load ptr, ptr %11, align 8, !tbaa !78
  %832 = add nsw i64 %38, 1
  %833 = load i32, ptr %12, align 4, !tbaa !79
  %834 = sext i32 %833 to i64
  %835 = mul nsw i64 %832, %834
  %836 = getelementptr inbounds %struct.Node, ptr %831, i64 %835
  %837 = tail call i32 @llvm.smin.i32(i32 %829, i32 %833)
  %838 = icmp sgt i32 %829, 0
  br i1 %838, label %839, label %843

839:                                              ; preds = %828
  %840 = load ptr, ptr %20, align 8, !tbaa !90
  %841 = zext i32 %830 to i64
  %842 = zext nneg i32 %829 to i64
  br label %845

843:                                              ; preds = %852, %828
  %844 = icmp slt i32 %833, %829
  br i1 %844, label %859, label %926

845:                                              ; preds = %852, %839
  %846 = phi i64 [ 0, %839 ], [ %857, %852 ]
  %847 = getelementptr inbounds nuw %struct.Ranked, ptr %840, i64 %846
  %848 = icmp eq i64 %846, %841
  br i1 %848, label %852, label %849

849:                                              ; preds = %845
  %850 = getelementptr inbounds nuw %struct.Node, ptr %704, i64 %846
  %851 = load double, ptr %850, align 8, !tbaa !85
  br label %852

852:                                              ; preds = %849, %845
  %853 = phi double [ %851, %849 ], [ 0x7FF0000000000000, %845 ]
  store double %853, ptr %847, align 8, !tbaa !34
  %854 = getelementptr inbounds nuw i8, ptr %847, i64 8
  %855 = trunc nuw nsw i64 %846 to i32
  store i32 %855, ptr %854, align 8, !tbaa !4
  %856 = getelementptr inbounds nuw i8, ptr %847, i64 12
  store i32 0, ptr %856, align 4, !tbaa !4
  %857 = add nuw nsw i64 %846, 1
  %858 = icmp eq i64 %857, %842
  br i1 %858, label %843, label %845, !llvm.loop !126

859:                                              ; preds = %843
  %860 = load ptr, ptr %20, align 8, !tbaa !90
  %861 = sext i32 %837 to i64
  %862 = icmp sgt i32 %829, 1
  br i1 %862, label %863, label %926

863:                                              ; preds = %859
  %864 = add nsw i32 %829, -1
  %865 = zext nneg i32 %864 to i64
  %866 = add nsw i64 %861, -1
  br label %867

867:                                              ; preds = %922, %863
  %868 = phi i64 [ 0, %863 ], [ %924, %922 ]
  %869 = phi i64 [ %865, %863 ], [ %923, %922 ]
  %870 = sub nsw i64 %869, %868
  %871 = lshr i64 %870, 1
  %872 = getelementptr %struct.Ranked, ptr %860, i64 %868
  %873 = getelementptr %struct.Ranked, ptr %872, i64 %871
  %874 = load double, ptr %873, align 8, !tbaa !34
  %875 = getelementptr inbounds nuw i8, ptr %873, i64 8
  %876 = load i64, ptr %875, align 8
  %877 = trunc i64 %876 to i32
  br label %878

878:                                              ; preds = %914, %867
  %879 = phi i64 [ %869, %867 ], [ %916, %914 ]
  %880 = phi i64 [ %868, %867 ], [ %915, %914 ]
  br label %881

881:                                              ; preds = %893, %878
  %882 = phi i64 [ %894, %893 ], [ %880, %878 ]
  %883 = getelementptr inbounds %struct.Ranked, ptr %860, i64 %882
  %884 = load double, ptr %883, align 8
  %885 = fcmp ogt double %884, %874
  br i1 %885, label %893, label %886

886:                                              ; preds = %881
  %887 = getelementptr inbounds nuw i8, ptr %883, i64 8
  %888 = load i64, ptr %887, align 8
  %889 = trunc i64 %888 to i32
  %890 = fcmp oeq double %884, %874
  %891 = icmp slt i32 %889, %877
  %892 = select i1 %890, i1 %891, i1 false
  br i1 %892, label %893, label %895

893:                                              ; preds = %886, %881
  %894 = add nsw i64 %882, 1
  br label %881, !llvm.loop !127

895:                                              ; preds = %886, %907
  %896 = phi i64 [ %908, %907 ], [ %879, %886 ]
  %897 = getelementptr inbounds %struct.Ranked, ptr %860, i64 %896
  %898 = load double, ptr %897, align 8
  %899 = fcmp ogt double %874, %898
  br i1 %899, label %907, label %900

900:                                              ; preds = %895
  %901 = getelementptr inbounds nuw i8, ptr %897, i64 8
  %902 = load i64, ptr %901, align 8
  %903 = trunc i64 %902 to i32
  %904 = fcmp oeq double %874, %898
  %905 = icmp slt i32 %877, %903
  %906 = select i1 %904, i1 %905, i1 false
  br i1 %906, label %907, label %909

907:                                              ; preds = %900, %895
  %908 = add nsw i64 %896, -1
  br label %895, !llvm.loop !128

909:                                              ; preds = %900
  %910 = icmp sgt i64 %882, %896
  br i1 %910, label %914, label %911

911:                                              ; preds = %909
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %883, i64 16, i1 false), !tbaa.struct !49
  %912 = add nsw i64 %882, 1
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %883, ptr noundef nonnull align 8 dereferenceable(16) %897, i64 16, i1 false), !tbaa.struct !49
  %913 = add nsw i64 %896, -1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %897, ptr noundef nonnull align 8 dereferenceable(16) %6, i64 16, i1 false), !tbaa.struct !49
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %914

914:                                              ; preds = %911, %909
  %915 = phi i64 [ %912, %911 ], [ %882, %909 ]
  %916 = phi i64 [ %913, %911 ], [ %896, %909 ]
  %917 = icmp sgt i64 %915, %916
  br i1 %917, label %918, label %878, !llvm.loop !129

918:                                              ; preds = %914
  %919 = icmp sgt i64 %866, %916
  br i1 %919, label %920, label %922

920:                                              ; preds = %918
  %921 = icmp slt i64 %915, %861
  br i1 %921, label %922, label %926

922:                                              ; preds = %920, %918
  %923 = phi i64 [ %916, %918 ], [ %869, %920 ]
  %924 = phi i64 [ %868, %918 ], [ %915, %920 ]
  %925 = icmp slt i64 %924, %923
  br i1 %925, label %867, label %926, !llvm.loop !130

926:                                              ; preds = %922, %920, %859, %843
  br i1 %838, label %927, label %929

927:                                              ; preds = %926
  %928 = zext nneg i32 %829 to i64
  br label %934

929:                                              ; preds = %934, %926
  %930 = icmp sgt i32 %837, 0
  br i1 %930, label %931, label %940

931:                                              ; preds = %929
  %932 = load ptr, ptr %20, align 8, !tbaa !90
  %933 = zext nneg i32 %837 to i64
  br label %943

934:                                              ; preds = %934, %927
  %935 = phi i64 [ 0, %927 ], [ %938, %934 ]
  %936 = getelementptr inbounds nuw %struct.Node, ptr %704, i64 %935
  %937 = getelementptr inbounds nuw i8, ptr %936, i64 28
  store i32 -1, ptr %937, align 4, !tbaa !122
  %938 = add nuw nsw i64 %935, 1
  %939 = icmp eq i64 %938, %928
  br i1 %939, label %929, label %934, !llvm.loop !131

940:                                              ; preds = %943, %929
  br i1 %838, label %941, label %953

941:                                              ; preds = %940
  %942 = zext nneg i32 %829 to i64
  br label %966

943:                                              ; preds = %943, %931
  %944 = phi i64 [ 0, %931 ], [ %951, %943 ]
  %945 = getelementptr inbounds nuw %struct.Ranked, ptr %932, i64 %944
  %946 = getelementptr inbounds nuw i8, ptr %945, i64 8
  %947 = load i32, ptr %946, align 8, !tbaa !52
  %948 = sext i32 %947 to i64
  %949 = getelementptr inbounds %struct.Node, ptr %704, i64 %948
  %950 = getelementptr inbounds nuw i8, ptr %949, i64 28
  store i32 0, ptr %950, align 4, !tbaa !122
  %951 = add nuw nsw i64 %944, 1
  %952 = icmp eq i64 %951, %933
  br i1 %952, label %940, label %943, !llvm.loop !132

953:                                              ; preds = %995, %940
  %954 = phi double [ %507, %940 ], [ %996, %995 ]
  %955 = phi double [ %508, %940 ], [ %997, %995 ]
  %956 = phi i32 [ 0, %940 ], [ %998, %995 ]
  %957 = load ptr, ptr %25, align 8, !tbaa !101
  %958 = getelementptr inbounds i32, ptr %957, i64 %38
  %959 = load i32, ptr %958, align 4, !tbaa !4
  %960 = getelementptr inbounds i32, ptr %957, i64 %832
  %961 = load i32, ptr %960, align 4, !tbaa !4
  %962 = icmp slt i32 %959, %961
  br i1 %962, label %963, label %1001

963:                                              ; preds = %953
  %964 = sext i32 %959 to i64
  %965 = sext i32 %961 to i64
  br label %1008

966:                                              ; preds = %995, %941
  %967 = phi double [ %507, %941 ], [ %996, %995 ]
  %968 = phi double [ %508, %941 ], [ %997, %995 ]
  %969 = phi i64 [ 0, %941 ], [ %999, %995 ]
  %970 = phi i32 [ 0, %941 ], [ %998, %995 ]
  %971 = getelementptr inbounds nuw %struct.Node, ptr %704, i64 %969
  %972 = getelementptr inbounds nuw i8, ptr %971, i64 28
  %973 = load i32, ptr %972, align 4, !tbaa !122
  %974 = icmp eq i32 %973, -1
  br i1 %974, label %975, label %991

975:                                              ; preds = %966
  %976 = load double, ptr %971, align 8, !tbaa !85
  %977 = fcmp ugt double %976, %968
  br i1 %977, label %984, label %978

978:                                              ; preds = %975
  %979 = fcmp ueq double %976, 0xFFF0000000000000
  br i1 %979, label %995, label %980

980:                                              ; preds = %978
  %981 = fsub double %976, %968
  %982 = tail call double @llvm.exp.f64(double %981)
  %983 = fadd double %967, %982
  br label %995

984:                                              ; preds = %975
  %985 = fcmp ogt double %967, 0.000000e+00
  br i1 %985, label %986, label %995

986:                                              ; preds = %984
  %987 = fsub double %968, %976
  %988 = tail call double @llvm.exp.f64(double %987)
  %989 = fmul double %967, %988
  %990 = fadd double %989, 1.000000e+00
  br label %995

991:                                              ; preds = %966
  store i32 %970, ptr %972, align 4, !tbaa !122
  %992 = add nsw i32 %970, 1
  %993 = sext i32 %970 to i64
  %994 = getelementptr inbounds %struct.Node, ptr %836, i64 %993
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %994, ptr noundef nonnull align 8 dereferenceable(32) %971, i64 32, i1 false), !tbaa.struct !117
  br label %995

995:                                              ; preds = %980, %978, %986, %984, %991
  %996 = phi double [ %967, %991 ], [ %983, %980 ], [ %967, %978 ], [ %990, %986 ], [ 1.000000e+00, %984 ]
  %997 = phi double [ %968, %991 ], [ %968, %980 ], [ %968, %978 ], [ %976, %986 ], [ %976, %984 ]
  %998 = phi i32 [ %992, %991 ], [ %970, %980 ], [ %970, %978 ], [ %970, %986 ], [ %970, %984 ]
  %999 = add nuw nsw i64 %969, 1
  %1000 = icmp eq i64 %999, %942
  br i1 %1000, label %953, label %966, !llvm.loop !133

1001:                                             ; preds = %1042, %953
  %1002 = phi i32 [ %959, %953 ], [ %1043, %1042 ]
  store i32 %1002, ptr %960, align 4, !tbaa !4
  %1003 = load ptr, ptr %15, align 8, !tbaa !77
  %1004 = getelementptr inbounds i32, ptr %1003, i64 %832
  store i32 %956, ptr %1004, align 4, !tbaa !4
  %1005 = load ptr, ptr %32, align 8, !tbaa !134
  %1006 = getelementptr inbounds i32, ptr %1005, i64 %832
  store i32 %829, ptr %1006, align 4, !tbaa !4
  %1007 = icmp eq i32 %830, -1
  br i1 %1007, label %1051, label %1046

1008:                                             ; preds = %1042, %963
  %1009 = phi i64 [ %964, %963 ], [ %1044, %1042 ]
  %1010 = phi i32 [ %959, %963 ], [ %1043, %1042 ]
  %1011 = sub nsw i64 %1009, %964
  %1012 = getelementptr inbounds %struct.Node, ptr %681, i64 %1011
  %1013 = getelementptr inbounds nuw i8, ptr %1012, i64 28
  %1014 = load i32, ptr %1013, align 4, !tbaa !122
  %1015 = sext i32 %1014 to i64
  %1016 = getelementptr inbounds %struct.Node, ptr %704, i64 %1015
  %1017 = getelementptr inbounds nuw i8, ptr %1016, i64 28
  %1018 = load i32, ptr %1017, align 4, !tbaa !122
  %1019 = icmp eq i32 %1018, -1
  br i1 %1019, label %1042, label %1020

1020:                                             ; preds = %1008
  %1021 = getelementptr inbounds nuw i8, ptr %1016, i64 24
  %1022 = load i32, ptr %1021, align 8, !tbaa !118
  %1023 = trunc nsw i64 %1009 to i32
  %1024 = icmp eq i32 %1022, %1023
  br i1 %1024, label %1025, label %1029

1025:                                             ; preds = %1020
  %1026 = sext i32 %1018 to i64
  %1027 = getelementptr inbounds %struct.Node, ptr %836, i64 %1026
  %1028 = getelementptr inbounds nuw i8, ptr %1027, i64 24
  store i32 %1010, ptr %1028, align 8, !tbaa !118
  br label %1029

1029:                                             ; preds = %1025, %1020
  %1030 = load ptr, ptr %27, align 8, !tbaa !102
  %1031 = getelementptr inbounds i32, ptr %1030, i64 %1009
  %1032 = load i32, ptr %1031, align 4, !tbaa !4
  %1033 = sext i32 %1010 to i64
  %1034 = getelementptr inbounds i32, ptr %1030, i64 %1033
  store i32 %1032, ptr %1034, align 4, !tbaa !4
  %1035 = load ptr, ptr %28, align 8, !tbaa !103
  %1036 = getelementptr inbounds i32, ptr %1035, i64 %1009
  %1037 = load i32, ptr %1036, align 4, !tbaa !4
  %1038 = getelementptr inbounds i32, ptr %1035, i64 %1033
  store i32 %1037, ptr %1038, align 4, !tbaa !4
  %1039 = load ptr, ptr %31, align 8, !tbaa !135
  %1040 = add nsw i32 %1010, 1
  %1041 = getelementptr inbounds i32, ptr %1039, i64 %1033
  store i32 %1018, ptr %1041, align 4, !tbaa !4
  br label %1042

1042:                                             ; preds = %1029, %1008
  %1043 = phi i32 [ %1040, %1029 ], [ %1010, %1008 ]
  %1044 = add nsw i64 %1009, 1
  %1045 = icmp eq i64 %1044, %965
  br i1 %1045, label %1001, label %1008, !llvm.loop !136

1046:                                             ; preds = %1001
  %1047 = sext i32 %830 to i64
  %1048 = getelementptr inbounds %struct.Node, ptr %704, i64 %1047
  %1049 = getelementptr inbounds nuw i8, ptr %1048, i64 28
  %1050 = load i32, ptr %1049, align 4, !tbaa !122
  br label %1051

1051:                                             ; preds = %1001, %1046
  %1052 = phi i32 [ %1050, %1046 ], [ -1, %1001 ]
  %1053 = load ptr, ptr %22, align 8, !tbaa !96
  %1054 = getelementptr inbounds i32, ptr %1053, i64 %832
  store i32 %1052, ptr %1054, align 4, !tbaa !4
  %1055 = fcmp ogt double %954, 0.000000e+00
  br i1 %1055, label %1056, label %1084

1056:                                             ; preds = %1051
  %1057 = tail call double @llvm.log.f64(double %954)
  %1058 = fadd double %955, %1057
  br label %1084

1059:                                             ; preds = %821, %1075
  %1060 = phi i64 [ 0, %821 ], [ %1077, %1075 ]
  %1061 = phi i32 [ -1, %821 ], [ %1076, %1075 ]
  %1062 = add nsw i64 %1060, %826
  %1063 = getelementptr inbounds i32, ptr %822, i64 %1062
  %1064 = load i32, ptr %1063, align 4, !tbaa !4
  %1065 = icmp eq i32 %1064, %825
  br i1 %1065, label %1066, label %1075

1066:                                             ; preds = %1059
  %1067 = load ptr, ptr %28, align 8, !tbaa !103
  %1068 = getelementptr inbounds i32, ptr %1067, i64 %1062
  %1069 = load i32, ptr %1068, align 4, !tbaa !4
  %1070 = icmp eq i32 %1069, %284
  br i1 %1070, label %1071, label %1075

1071:                                             ; preds = %1066
  %1072 = getelementptr inbounds nuw %struct.Node, ptr %681, i64 %1060
  %1073 = getelementptr inbounds nuw i8, ptr %1072, i64 28
  %1074 = load i32, ptr %1073, align 4, !tbaa !122
  br label %1075

1075:                                             ; preds = %1059, %1066, %1071
  %1076 = phi i32 [ %1074, %1071 ], [ %1061, %1066 ], [ %1061, %1059 ]
  %1077 = add nuw nsw i64 %1060, 1
  %1078 = icmp samesign ult i64 %1077, %827
  br i1 %1078, label %1059, label %828, !llvm.loop !137

1079:                                             ; preds = %372
  %1080 = trunc nsw i64 %38 to i32
  %1081 = load ptr, ptr %25, align 8, !tbaa !101
  %1082 = getelementptr i32, ptr %1081, i64 %38
  %1083 = getelementptr i8, ptr %1082, i64 4
  store i32 %310, ptr %1083, align 4, !tbaa !4
  store i32 %474, ptr %4, align 4, !tbaa !4
  br label %1093

1084:                                             ; preds = %1056, %1051
  %1085 = phi double [ %1058, %1056 ], [ 0xFFF0000000000000, %1051 ]
  %1086 = load ptr, ptr %33, align 8, !tbaa !138
  %1087 = getelementptr inbounds double, ptr %1086, i64 %38
  store double %1085, ptr %1087, align 8, !tbaa !34
  %1088 = load i32, ptr %7, align 8, !tbaa !75
  %1089 = sext i32 %1088 to i64
  %1090 = icmp slt i64 %832, %1089
  br i1 %1090, label %36, label %1091, !llvm.loop !139

1091:                                             ; preds = %1084
  %1092 = trunc nsw i64 %832 to i32
  br label %1093

1093:                                             ; preds = %1091, %5, %1079
  %1094 = phi i32 [ %1080, %1079 ], [ %3, %5 ], [ %1092, %1091 ]
  ret i32 %1094
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @backward(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, ptr noundef writeonly captures(none) %2, ptr noundef captures(none) %3) local_unnamed_addr #7 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %6 = load i32, ptr %5, align 8, !tbaa !75
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
  %19 = load ptr, ptr %12, align 8, !tbaa !77
  br label %23

20:                                               ; preds = %150, %120
  %21 = icmp sgt i64 %25, 1
  br i1 %21, label %23, label %22, !llvm.loop !140

22:                                               ; preds = %20, %4
  ret void

23:                                               ; preds = %8, %20
  %24 = phi ptr [ %19, %8 ], [ %74, %20 ]
  %25 = phi i64 [ %18, %8 ], [ %26, %20 ]
  %26 = add nsw i64 %25, -1
  %27 = load ptr, ptr %9, align 8, !tbaa !78
  %28 = load i32, ptr %10, align 4, !tbaa !79
  %29 = sext i32 %28 to i64
  %30 = mul nsw i64 %26, %29
  %31 = getelementptr inbounds %struct.Node, ptr %27, i64 %30
  %32 = getelementptr inbounds double, ptr %1, i64 %30
  %33 = getelementptr inbounds double, ptr %32, i64 %29
  %34 = load ptr, ptr %11, align 8, !tbaa !81
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %50, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !141
  %51 = getelementptr inbounds nuw double, ptr %32, i64 %49
  %52 = load double, ptr %51, align 8, !tbaa !34
  tail call fastcc void @add(ptr noundef nonnull %50, double noundef %52) #14
  %53 = add nuw nsw i64 %49, 1
  %54 = load ptr, ptr %12, align 8, !tbaa !77
  %55 = getelementptr inbounds nuw i32, ptr %54, i64 %26
  %56 = load i32, ptr %55, align 4, !tbaa !4
  %57 = sext i32 %56 to i64
  %58 = icmp slt i64 %53, %57
  br i1 %58, label %48, label %44, !llvm.loop !142

59:                                               ; preds = %68, %44
  %60 = load ptr, ptr %13, align 8, !tbaa !101
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %70, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !141
  %71 = add nuw nsw i64 %69, 1
  %72 = icmp eq i64 %71, %47
  br i1 %72, label %59, label %68, !llvm.loop !143

73:                                               ; preds = %80, %59
  %74 = load ptr, ptr %12, align 8, !tbaa !77
  %75 = getelementptr inbounds nuw i32, ptr %74, i64 %26
  %76 = load i32, ptr %75, align 4, !tbaa !4
  %77 = icmp sgt i32 %76, 0
  br i1 %77, label %78, label %120

78:                                               ; preds = %73
  %79 = zext nneg i32 %76 to i64
  br label %125

80:                                               ; preds = %66, %80
  %81 = phi i64 [ %67, %66 ], [ %114, %80 ]
  %82 = load ptr, ptr %14, align 8, !tbaa !82
  %83 = load ptr, ptr %15, align 8, !tbaa !103
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
  %97 = load ptr, ptr %17, align 8, !tbaa !102
  %98 = getelementptr inbounds i32, ptr %97, i64 %81
  %99 = load i32, ptr %98, align 4, !tbaa !4
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds %struct.LogSum, ptr %3, i64 %100
  tail call fastcc void @add(ptr noundef %101, double noundef %96) #14
  %102 = load ptr, ptr %15, align 8, !tbaa !103
  %103 = getelementptr inbounds i32, ptr %102, i64 %81
  %104 = load i32, ptr %103, align 4, !tbaa !4
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds %struct.LogSum, ptr %40, i64 %105
  %107 = load ptr, ptr %17, align 8, !tbaa !102
  %108 = getelementptr inbounds i32, ptr %107, i64 %81
  %109 = load i32, ptr %108, align 4, !tbaa !4
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds %struct.Node, ptr %31, i64 %110
  %112 = load double, ptr %111, align 8, !tbaa !85
  %113 = fadd double %96, %112
  tail call fastcc void @add(ptr noundef %106, double noundef %113) #14
  %114 = add nsw i64 %81, 1
  %115 = load ptr, ptr %13, align 8, !tbaa !101
  %116 = getelementptr inbounds nuw i32, ptr %115, i64 %25
  %117 = load i32, ptr %116, align 4, !tbaa !4
  %118 = sext i32 %117 to i64
  %119 = icmp slt i64 %114, %118
  br i1 %119, label %80, label %73, !llvm.loop !144

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
  br i1 %139, label %120, label %125, !llvm.loop !145

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
  br i1 %154, label %20, label %140, !llvm.loop !146
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @walk(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, ptr noundef readonly captures(address) %3, ptr noundef writeonly captures(none) %4, ptr noundef captures(none) %5, ptr noundef captures(none) %6) local_unnamed_addr #7 {
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %151

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = load ptr, ptr %10, align 8, !tbaa !78
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8, !tbaa !82
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = load ptr, ptr %15, align 8, !tbaa !81
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %21 = load ptr, ptr %0, align 8, !tbaa !98
  %22 = load ptr, ptr %20, align 8, !tbaa !103
  %23 = load ptr, ptr %19, align 8, !tbaa !102
  %24 = zext nneg i32 %1 to i64
  br label %25

25:                                               ; preds = %9, %131
  %26 = phi i64 [ %24, %9 ], [ %29, %131 ]
  %27 = phi i32 [ %2, %9 ], [ %149, %131 ]
  %28 = phi ptr [ %3, %9 ], [ %133, %131 ]
  %29 = add nsw i64 %26, -1
  %30 = load i32, ptr %12, align 4, !tbaa !79
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
  %42 = load i32, ptr %41, align 8, !tbaa !118
  %43 = icmp eq ptr %28, null
  br i1 %43, label %131, label %44

44:                                               ; preds = %25
  %45 = load ptr, ptr %17, align 8, !tbaa !101
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
  br i1 %87, label %55, label %59, !llvm.loop !147

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
  br i1 %107, label %90, label %98, !llvm.loop !148

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
  br i1 %130, label %108, label %131, !llvm.loop !149

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
  br i1 %150, label %25, label %151, !llvm.loop !150

151:                                              ; preds = %131, %7
  %152 = phi i32 [ %2, %7 ], [ %149, %131 ]
  ret i32 %152
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none)
declare dso_local double @log1p(double noundef) local_unnamed_addr #8

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define internal fastcc void @sift_down(ptr noundef captures(none) %0, i64 noundef range(i64 -2147483648, 2147483648) %1, i64 noundef range(i64 -9223372036854775808, 9223372036854775807) %2) unnamed_addr #9 {
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
  br i1 %52, label %8, label %53, !llvm.loop !151

53:                                               ; preds = %49, %39, %3
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc { double, i64 } @next_arc(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #10 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8, !tbaa !81
  %6 = sext i32 %1 to i64
  %7 = getelementptr inbounds i32, ptr %5, i64 %6
  %8 = load i32, ptr %7, align 4, !tbaa !4
  %9 = getelementptr i8, ptr %7, i64 4
  %10 = load i32, ptr %9, align 4, !tbaa !4
  %11 = sub nsw i32 %10, %8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %13 = load ptr, ptr %12, align 8, !tbaa !83
  %14 = sext i32 %2 to i64
  %15 = getelementptr inbounds i32, ptr %13, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !4
  %17 = icmp slt i32 %16, %11
  br i1 %17, label %18, label %35

18:                                               ; preds = %3
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = load ptr, ptr %19, align 8, !tbaa !78
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %22 = load i32, ptr %21, align 4, !tbaa !79
  %23 = sext i32 %22 to i64
  %24 = mul nsw i64 %23, %6
  %25 = getelementptr %struct.Node, ptr %20, i64 %24
  %26 = getelementptr %struct.Node, ptr %25, i64 %14
  %27 = load double, ptr %26, align 8, !tbaa !85
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %29 = load ptr, ptr %28, align 8, !tbaa !82
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
attributes #7 = { nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
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
!75 = !{!76, !5, i64 176}
!76 = !{!"", !13, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !11, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !14, i64 112, !13, i64 120, !11, i64 128, !11, i64 136, !13, i64 144, !11, i64 152, !13, i64 160, !15, i64 168, !5, i64 176, !5, i64 180, !5, i64 184}
!77 = !{!76, !13, i64 56}
!78 = !{!76, !11, i64 48}
!79 = !{!76, !5, i64 180}
!80 = !{!76, !14, i64 16}
!81 = !{!76, !13, i64 32}
!82 = !{!76, !14, i64 8}
!83 = !{!76, !13, i64 144}
!84 = !{!76, !5, i64 184}
!85 = !{!86, !15, i64 0}
!86 = !{!"", !15, i64 0, !15, i64 8, !5, i64 16, !5, i64 20, !5, i64 24, !5, i64 28}
!87 = !{!76, !15, i64 168}
!88 = distinct !{!88, !25}
!89 = distinct !{!89, !25}
!90 = !{!76, !11, i64 136}
!91 = distinct !{!91, !25}
!92 = !{!44, !5, i64 12}
!93 = distinct !{!93, !25}
!94 = !{!76, !14, i64 24}
!95 = distinct !{!95, !25}
!96 = !{!76, !13, i64 72}
!97 = !{!76, !13, i64 40}
!98 = !{!76, !13, i64 0}
!99 = distinct !{!99, !25}
!100 = !{!76, !13, i64 120}
!101 = !{!76, !13, i64 80}
!102 = !{!76, !13, i64 88}
!103 = !{!76, !13, i64 96}
!104 = distinct !{!104, !25}
!105 = !{!76, !13, i64 160}
!106 = !{!76, !11, i64 152}
!107 = !{!86, !5, i64 20}
!108 = !{!76, !11, i64 128}
!109 = distinct !{!109, !25}
!110 = distinct !{!110, !25}
!111 = distinct !{!111, !25}
!112 = distinct !{!112, !25}
!113 = !{!66, !5, i64 8}
!114 = !{!86, !5, i64 16}
!115 = !{!86, !15, i64 8}
!116 = distinct !{!116, !25}
!117 = !{i64 0, i64 8, !34, i64 8, i64 8, !34, i64 16, i64 4, !4, i64 20, i64 4, !4, i64 24, i64 4, !4, i64 28, i64 4, !4}
!118 = !{!86, !5, i64 24}
!119 = distinct !{!119, !25}
!120 = distinct !{!120, !25}
!121 = distinct !{!121, !25}
!122 = !{!86, !5, i64 28}
!123 = distinct !{!123, !25}
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
!134 = !{!76, !13, i64 64}
!135 = !{!76, !13, i64 104}
!136 = distinct !{!136, !25}
!137 = distinct !{!137, !25}
!138 = !{!76, !14, i64 112}
!139 = distinct !{!139, !25}
!140 = distinct !{!140, !25}
!141 = !{i64 0, i64 8, !34, i64 8, i64 8, !34}
!142 = distinct !{!142, !25}
!143 = distinct !{!143, !25}
!144 = distinct !{!144, !25}
!145 = distinct !{!145, !25}
!146 = distinct !{!146, !25}
!147 = distinct !{!147, !25}
!148 = distinct !{!148, !25}
!149 = distinct !{!149, !25}
!150 = distinct !{!150, !25}
!151 = distinct !{!151, !25}
