
%struct.LogSum = type { double, double }
%struct.Ranked = type { double, i32, i32 }
%struct.Answer = type { i32, i32, i32, i32 }
%struct.Node = type { double, double, i32, i32, i32, i32 }

@NOTHING = internal unnamed_addr constant %struct.LogSum { double 0xFFF0000000000000, double 0.000000e+00 }, align 8

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @choose(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %3 = load i32, ptr %2, align 8, !tbaa !8
  %4 = icmp sgt i32 %3, 0
  br i1 %4, label %9, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %7 = load ptr, ptr %6, align 8, !tbaa !16
  %8 = sext i32 %3 to i64
  br label %30

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 148
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 156
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 164
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

30:                                               ; preds = %415, %5
  %31 = phi i64 [ %8, %5 ], [ %418, %415 ]
  %32 = phi ptr [ %7, %5 ], [ %403, %415 ]
  %33 = phi i32 [ 0, %5 ], [ %416, %415 ]
  %34 = getelementptr inbounds i32, ptr %32, i64 %31
  store i32 %33, ptr %34, align 4, !tbaa !4
  ret void

35:                                               ; preds = %9, %415
  %36 = phi i64 [ 0, %9 ], [ %295, %415 ]
  %37 = phi i32 [ 0, %9 ], [ %416, %415 ]
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
  %79 = tail call double @log1p(double noundef %78) #16
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
  br i1 %135, label %136, label %138

136:                                              ; preds = %131
  %137 = load ptr, ptr %16, align 8, !tbaa !30
  br label %140

138:                                              ; preds = %172, %131
  %139 = load i32, ptr %18, align 4, !tbaa !31
  br i1 %127, label %177, label %181

140:                                              ; preds = %136, %172
  %141 = phi i64 [ 0, %136 ], [ %142, %172 ]
  %142 = add nuw nsw i64 %141, 32
  %143 = icmp sgt i64 %142, %40
  br i1 %143, label %146, label %144

144:                                              ; preds = %140
  %145 = getelementptr inbounds nuw float, ptr %42, i64 %141
  br label %163

146:                                              ; preds = %140, %146
  %147 = phi i64 [ %153, %146 ], [ %141, %140 ]
  %148 = phi float [ %152, %146 ], [ -1.000000e+04, %140 ]
  %149 = getelementptr inbounds nuw float, ptr %42, i64 %147
  %150 = load float, ptr %149, align 4, !tbaa !20
  %151 = fcmp ogt float %150, %148
  %152 = select i1 %151, float %150, float %148
  %153 = add nuw nsw i64 %147, 1
  %154 = icmp eq i64 %153, %40
  br i1 %154, label %172, label %146, !llvm.loop !32

155:                                              ; preds = %163
  %156 = shufflevector <4 x float> %169, <4 x float> poison, <4 x i32> <i32 2, i32 3, i32 0, i32 1>
  %157 = fcmp ogt <4 x float> %169, %156
  %158 = select <4 x i1> %157, <4 x float> %169, <4 x float> %156
  %159 = shufflevector <4 x float> %158, <4 x float> poison, <4 x i32> <i32 1, i32 0, i32 3, i32 2>
  %160 = fcmp ogt <4 x float> %158, %159
  %161 = select <4 x i1> %160, <4 x float> %158, <4 x float> %159
  %162 = extractelement <4 x float> %161, i64 0
  br label %172

163:                                              ; preds = %163, %144
  %164 = phi i64 [ 0, %144 ], [ %170, %163 ]
  %165 = phi <4 x float> [ splat (float -1.000000e+04), %144 ], [ %169, %163 ]
  %166 = getelementptr inbounds nuw float, ptr %145, i64 %164
  %167 = load <4 x float>, ptr %166, align 4, !tbaa !27
  %168 = fcmp ogt <4 x float> %167, %165
  %169 = select <4 x i1> %168, <4 x float> %167, <4 x float> %165
  %170 = add nuw nsw i64 %164, 4
  %171 = icmp samesign ult i64 %164, 28
  br i1 %171, label %163, label %155, !llvm.loop !33

172:                                              ; preds = %146, %155
  %173 = phi float [ %162, %155 ], [ %152, %146 ]
  %174 = lshr exact i64 %141, 3
  %175 = getelementptr inbounds nuw i8, ptr %137, i64 %174
  store float %173, ptr %175, align 4, !tbaa !20
  %176 = icmp slt i64 %142, %40
  br i1 %176, label %140, label %138, !llvm.loop !34

177:                                              ; preds = %138
  %178 = load i32, ptr %17, align 8, !tbaa !35
  %179 = shl nsw i32 %178, 1
  %180 = icmp slt i32 %179, %139
  br i1 %180, label %182, label %181

181:                                              ; preds = %177, %138
  br label %182

182:                                              ; preds = %177, %181
  %183 = phi i32 [ %139, %181 ], [ %179, %177 ]
  %184 = tail call fastcc i32 @likeliest(ptr noundef nonnull %0, ptr noundef %42, i32 noundef %183) #17
  %185 = load i32, ptr %18, align 4, !tbaa !31
  %186 = icmp sgt i32 %185, 0
  br i1 %186, label %192, label %187

187:                                              ; preds = %182
  %188 = load ptr, ptr %20, align 8, !tbaa !36
  %189 = getelementptr inbounds nuw double, ptr %188, i64 %36
  store double %53, ptr %189, align 8, !tbaa !37
  %190 = load ptr, ptr %21, align 8, !tbaa !38
  %191 = getelementptr inbounds nuw i8, ptr %190, i64 %36
  store i8 0, ptr %191, align 1, !tbaa !27
  br label %285

192:                                              ; preds = %182, %236
  %193 = phi i64 [ %219, %236 ], [ 0, %182 ]
  %194 = phi i32 [ %239, %236 ], [ %185, %182 ]
  %195 = phi i32 [ %217, %236 ], [ %184, %182 ]
  %196 = phi double [ %238, %236 ], [ %53, %182 ]
  %197 = phi double [ %237, %236 ], [ %134, %182 ]
  %198 = load i32, ptr %17, align 8, !tbaa !35
  %199 = sext i32 %198 to i64
  %200 = icmp slt i64 %193, %199
  br i1 %200, label %209, label %201

201:                                              ; preds = %192
  %202 = fcmp ogt double %197, 0.000000e+00
  br i1 %202, label %203, label %206

203:                                              ; preds = %201
  %204 = tail call double @llvm.log.f64(double %197)
  %205 = fadd double %196, %204
  br label %206

206:                                              ; preds = %201, %203
  %207 = phi double [ %205, %203 ], [ 0xFFF0000000000000, %201 ]
  %208 = fcmp olt double %207, %132
  br i1 %208, label %209, label %242

209:                                              ; preds = %192, %206
  %210 = zext i32 %195 to i64
  %211 = icmp eq i64 %193, %210
  br i1 %211, label %212, label %216

212:                                              ; preds = %209
  %213 = tail call fastcc i32 @likeliest(ptr noundef nonnull %0, ptr noundef %42, i32 noundef %194) #17
  %214 = zext i32 %213 to i64
  %215 = icmp eq i64 %193, %214
  br i1 %215, label %242, label %216

216:                                              ; preds = %209, %212
  %217 = phi i32 [ %213, %212 ], [ %195, %209 ]
  %218 = load ptr, ptr %19, align 8, !tbaa !39
  %219 = add nuw nsw i64 %193, 1
  %220 = getelementptr inbounds nuw %struct.Ranked, ptr %218, i64 %193
  %221 = load double, ptr %220, align 8, !tbaa !40
  %222 = fcmp ugt double %221, %196
  br i1 %222, label %229, label %223

223:                                              ; preds = %216
  %224 = fcmp ueq double %221, 0xFFF0000000000000
  br i1 %224, label %236, label %225

225:                                              ; preds = %223
  %226 = fsub double %221, %196
  %227 = tail call double @llvm.exp.f64(double %226)
  %228 = fadd double %197, %227
  br label %236

229:                                              ; preds = %216
  %230 = fcmp ogt double %197, 0.000000e+00
  br i1 %230, label %231, label %236

231:                                              ; preds = %229
  %232 = fsub double %196, %221
  %233 = tail call double @llvm.exp.f64(double %232)
  %234 = fmul double %197, %233
  %235 = fadd double %234, 1.000000e+00
  br label %236

236:                                              ; preds = %229, %231, %223, %225
  %237 = phi double [ %228, %225 ], [ %197, %223 ], [ %235, %231 ], [ 1.000000e+00, %229 ]
  %238 = phi double [ %196, %225 ], [ %196, %223 ], [ %221, %231 ], [ %221, %229 ]
  %239 = load i32, ptr %18, align 4, !tbaa !31
  %240 = sext i32 %239 to i64
  %241 = icmp slt i64 %219, %240
  br i1 %241, label %192, label %242, !llvm.loop !42

242:                                              ; preds = %206, %212, %236
  %243 = phi double [ %197, %206 ], [ %197, %212 ], [ %237, %236 ]
  %244 = phi double [ %196, %206 ], [ %196, %212 ], [ %238, %236 ]
  %245 = phi i64 [ %193, %206 ], [ %193, %212 ], [ %219, %236 ]
  %246 = trunc i64 %245 to i32
  %247 = load ptr, ptr %20, align 8, !tbaa !36
  %248 = getelementptr inbounds nuw double, ptr %247, i64 %36
  store double %53, ptr %248, align 8, !tbaa !37
  %249 = fcmp ogt double %53, -1.000000e+04
  %250 = icmp ne i32 %246, 0
  %251 = and i1 %249, %250
  br i1 %251, label %252, label %262

252:                                              ; preds = %242
  %253 = load ptr, ptr %19, align 8, !tbaa !39
  %254 = and i64 %245, 4294967295
  %255 = getelementptr %struct.Ranked, ptr %253, i64 %254
  %256 = getelementptr i8, ptr %255, i64 -16
  %257 = load double, ptr %256, align 8, !tbaa !40
  %258 = fcmp ogt double %53, %257
  %259 = zext i1 %258 to i8
  %260 = load ptr, ptr %21, align 8, !tbaa !38
  %261 = getelementptr inbounds nuw i8, ptr %260, i64 %36
  store i8 %259, ptr %261, align 1, !tbaa !27
  br label %268

262:                                              ; preds = %242
  %263 = load ptr, ptr %21, align 8, !tbaa !38
  %264 = getelementptr inbounds nuw i8, ptr %263, i64 %36
  store i8 0, ptr %264, align 1, !tbaa !27
  %265 = icmp eq i32 %246, 0
  br i1 %265, label %285, label %266

266:                                              ; preds = %262
  %267 = and i64 %245, 4294967295
  br label %268

268:                                              ; preds = %266, %252
  %269 = phi i64 [ %267, %266 ], [ %254, %252 ]
  %270 = load ptr, ptr %19, align 8, !tbaa !39
  %271 = getelementptr %struct.Ranked, ptr %270, i64 %269
  %272 = getelementptr i8, ptr %271, i64 -16
  %273 = load double, ptr %272, align 8, !tbaa !40
  %274 = and i64 %245, 4294967295
  br label %275

275:                                              ; preds = %268, %280
  %276 = phi i64 [ 0, %268 ], [ %281, %280 ]
  %277 = getelementptr inbounds nuw %struct.Ranked, ptr %270, i64 %276
  %278 = load double, ptr %277, align 8, !tbaa !40
  %279 = fcmp ogt double %278, -1.000000e+04
  br i1 %279, label %280, label %283

280:                                              ; preds = %275
  %281 = add nuw nsw i64 %276, 1
  %282 = icmp eq i64 %281, %274
  br i1 %282, label %285, label %275, !llvm.loop !43

283:                                              ; preds = %275
  %284 = trunc nuw nsw i64 %276 to i32
  br label %285

285:                                              ; preds = %280, %283, %187, %262
  %286 = phi double [ 0.000000e+00, %262 ], [ 0.000000e+00, %187 ], [ %273, %283 ], [ %273, %280 ]
  %287 = phi i1 [ true, %262 ], [ true, %187 ], [ false, %283 ], [ false, %280 ]
  %288 = phi double [ %243, %262 ], [ %134, %187 ], [ %243, %283 ], [ %243, %280 ]
  %289 = phi double [ %244, %262 ], [ %53, %187 ], [ %244, %283 ], [ %244, %280 ]
  %290 = phi i32 [ 0, %262 ], [ 0, %187 ], [ %246, %283 ], [ %246, %280 ]
  %291 = phi i32 [ 0, %262 ], [ 0, %187 ], [ %284, %283 ], [ %246, %280 ]
  %292 = load ptr, ptr %22, align 8, !tbaa !44
  %293 = getelementptr inbounds nuw i32, ptr %292, i64 %36
  %294 = load i32, ptr %293, align 4, !tbaa !4
  %295 = add nuw nsw i64 %36, 1
  %296 = getelementptr inbounds nuw i32, ptr %292, i64 %295
  %297 = load i32, ptr %296, align 4, !tbaa !4
  %298 = icmp slt i32 %294, %297
  %299 = zext nneg i32 %290 to i64
  br i1 %298, label %300, label %302

300:                                              ; preds = %285
  %301 = sext i32 %294 to i64
  br label %324

302:                                              ; preds = %375, %285
  %303 = phi double [ %288, %285 ], [ %377, %375 ]
  %304 = phi double [ %289, %285 ], [ %378, %375 ]
  %305 = phi i32 [ %290, %285 ], [ %379, %375 ]
  %306 = load ptr, ptr %19, align 8, !tbaa !39
  %307 = getelementptr inbounds nuw %struct.Ranked, ptr %306, i64 %299
  %308 = sub nsw i32 %305, %290
  %309 = sext i32 %308 to i64
  tail call fastcc void @sort_few(ptr noundef %307, i64 noundef %309) #17
  %310 = load i32, ptr %10, align 4, !tbaa !18
  %311 = load i32, ptr %12, align 4, !tbaa !22
  %312 = sub nsw i32 %310, %311
  %313 = load i32, ptr %11, align 8, !tbaa !19
  %314 = icmp sgt i32 %313, -1
  %315 = sext i1 %314 to i32
  %316 = add i32 %312, %315
  %317 = fcmp ogt double %303, 0.000000e+00
  br i1 %317, label %318, label %321

318:                                              ; preds = %302
  %319 = tail call double @llvm.log.f64(double %303)
  %320 = fadd double %304, %319
  br label %321

321:                                              ; preds = %302, %318
  %322 = phi double [ %320, %318 ], [ 0xFFF0000000000000, %302 ]
  %323 = icmp eq i32 %316, %305
  br i1 %323, label %399, label %385

324:                                              ; preds = %300, %375
  %325 = phi ptr [ %292, %300 ], [ %376, %375 ]
  %326 = phi i64 [ %301, %300 ], [ %380, %375 ]
  %327 = phi i32 [ %290, %300 ], [ %379, %375 ]
  %328 = phi double [ %289, %300 ], [ %378, %375 ]
  %329 = phi double [ %288, %300 ], [ %377, %375 ]
  %330 = load ptr, ptr %23, align 8, !tbaa !45
  %331 = getelementptr inbounds i32, ptr %330, i64 %326
  %332 = load i32, ptr %331, align 4, !tbaa !4
  %333 = sext i32 %332 to i64
  %334 = getelementptr inbounds float, ptr %42, i64 %333
  %335 = load float, ptr %334, align 4, !tbaa !20
  %336 = fpext float %335 to double
  %337 = fcmp ogt double %336, -1.000000e+04
  %338 = select i1 %337, double %336, double -1.000000e+04
  %339 = zext i32 %332 to i64
  br i1 %287, label %353, label %340

340:                                              ; preds = %324
  %341 = load ptr, ptr %19, align 8, !tbaa !39
  %342 = getelementptr %struct.Ranked, ptr %341, i64 %299
  %343 = getelementptr i8, ptr %342, i64 -16
  %344 = load double, ptr %343, align 8
  %345 = fcmp ogt double %344, %338
  br i1 %345, label %353, label %346

346:                                              ; preds = %340
  %347 = getelementptr i8, ptr %342, i64 -8
  %348 = load i64, ptr %347, align 8
  %349 = trunc i64 %348 to i32
  %350 = fcmp oeq double %344, %338
  %351 = icmp sgt i32 %332, %349
  %352 = select i1 %350, i1 %351, i1 false
  br i1 %352, label %353, label %375

353:                                              ; preds = %340, %346, %324
  %354 = fcmp ugt double %338, %328
  br i1 %354, label %359, label %355

355:                                              ; preds = %353
  %356 = fsub double %338, %328
  %357 = tail call double @llvm.exp.f64(double %356)
  %358 = fadd double %329, %357
  br label %366

359:                                              ; preds = %353
  %360 = fcmp ogt double %329, 0.000000e+00
  br i1 %360, label %361, label %366

361:                                              ; preds = %359
  %362 = fsub double %328, %338
  %363 = tail call double @llvm.exp.f64(double %362)
  %364 = fmul double %329, %363
  %365 = fadd double %364, 1.000000e+00
  br label %366

366:                                              ; preds = %359, %361, %355
  %367 = phi double [ %358, %355 ], [ %365, %361 ], [ 1.000000e+00, %359 ]
  %368 = phi double [ %328, %355 ], [ %338, %361 ], [ %338, %359 ]
  %369 = load ptr, ptr %19, align 8, !tbaa !39
  %370 = add nsw i32 %327, 1
  %371 = sext i32 %327 to i64
  %372 = getelementptr inbounds %struct.Ranked, ptr %369, i64 %371
  store double %338, ptr %372, align 8, !tbaa !37
  %373 = getelementptr inbounds nuw i8, ptr %372, i64 8
  store i64 %339, ptr %373, align 8
  %374 = load ptr, ptr %22, align 8, !tbaa !44
  br label %375

375:                                              ; preds = %346, %366
  %376 = phi ptr [ %374, %366 ], [ %325, %346 ]
  %377 = phi double [ %367, %366 ], [ %329, %346 ]
  %378 = phi double [ %368, %366 ], [ %328, %346 ]
  %379 = phi i32 [ %370, %366 ], [ %327, %346 ]
  %380 = add nsw i64 %326, 1
  %381 = getelementptr inbounds nuw i32, ptr %376, i64 %295
  %382 = load i32, ptr %381, align 4, !tbaa !4
  %383 = sext i32 %382 to i64
  %384 = icmp slt i64 %380, %383
  br i1 %384, label %324, label %302, !llvm.loop !46

385:                                              ; preds = %321
  %386 = sub nsw i32 %316, %305
  %387 = sitofp i32 %386 to double
  %388 = tail call double @llvm.log.f64(double %387)
  %389 = fadd double %286, %388
  %390 = tail call double @llvm.exp.f64(double %125)
  %391 = tail call double @llvm.exp.f64(double %322)
  %392 = fsub double %390, %391
  %393 = fadd double %392, 1.000000e-05
  %394 = fcmp ogt double %393, 0.000000e+00
  %395 = select i1 %394, double %393, double 0.000000e+00
  %396 = tail call double @llvm.log.f64(double %395)
  %397 = fcmp olt double %396, %389
  %398 = select i1 %397, double %396, double %389
  br label %399

399:                                              ; preds = %321, %385
  %400 = phi double [ %398, %385 ], [ 0xFFF0000000000000, %321 ]
  %401 = load ptr, ptr %24, align 8, !tbaa !47
  %402 = getelementptr inbounds nuw double, ptr %401, i64 %36
  store double %400, ptr %402, align 8, !tbaa !37
  %403 = load ptr, ptr %25, align 8, !tbaa !16
  %404 = getelementptr inbounds nuw i32, ptr %403, i64 %36
  store i32 %37, ptr %404, align 4, !tbaa !4
  %405 = load ptr, ptr %26, align 8, !tbaa !48
  %406 = getelementptr inbounds nuw i32, ptr %405, i64 %36
  store i32 %291, ptr %406, align 4, !tbaa !4
  %407 = icmp sgt i32 %305, 0
  br i1 %407, label %408, label %415

408:                                              ; preds = %399
  %409 = load ptr, ptr %19, align 8, !tbaa !39
  %410 = load ptr, ptr %27, align 8, !tbaa !49
  %411 = load ptr, ptr %28, align 8, !tbaa !50
  %412 = load ptr, ptr %29, align 8, !tbaa !51
  %413 = zext nneg i32 %305 to i64
  %414 = sext i32 %37 to i64
  br label %420

415:                                              ; preds = %462, %399
  %416 = add nsw i32 %305, %37
  %417 = load i32, ptr %2, align 8, !tbaa !8
  %418 = sext i32 %417 to i64
  %419 = icmp slt i64 %295, %418
  br i1 %419, label %35, label %30, !llvm.loop !52

420:                                              ; preds = %408, %462
  %421 = phi i64 [ %413, %408 ], [ %424, %462 ]
  %422 = phi double [ 0xFFF0000000000000, %408 ], [ %464, %462 ]
  %423 = phi double [ 0.000000e+00, %408 ], [ %465, %462 ]
  %424 = add nsw i64 %421, -1
  %425 = getelementptr inbounds nuw %struct.Ranked, ptr %409, i64 %424
  %426 = load double, ptr %425, align 8, !tbaa !40
  %427 = fcmp ugt double %426, %422
  br i1 %427, label %434, label %428

428:                                              ; preds = %420
  %429 = fcmp ueq double %426, 0xFFF0000000000000
  br i1 %429, label %447, label %430

430:                                              ; preds = %428
  %431 = fsub double %426, %422
  %432 = tail call double @llvm.exp.f64(double %431)
  %433 = fadd double %423, %432
  br label %447

434:                                              ; preds = %420
  %435 = fcmp ogt double %423, 0.000000e+00
  br i1 %435, label %442, label %436

436:                                              ; preds = %434
  %437 = getelementptr inbounds nuw i8, ptr %425, i64 8
  %438 = load i32, ptr %437, align 8, !tbaa !53
  %439 = add nsw i64 %424, %414
  %440 = getelementptr inbounds i32, ptr %410, i64 %439
  store i32 %438, ptr %440, align 4, !tbaa !4
  %441 = getelementptr inbounds double, ptr %411, i64 %439
  store double %426, ptr %441, align 8, !tbaa !37
  br label %456

442:                                              ; preds = %434
  %443 = fsub double %422, %426
  %444 = tail call double @llvm.exp.f64(double %443)
  %445 = fmul double %423, %444
  %446 = fadd double %445, 1.000000e+00
  br label %447

447:                                              ; preds = %442, %428, %430
  %448 = phi double [ %433, %430 ], [ %423, %428 ], [ %446, %442 ]
  %449 = phi double [ %422, %430 ], [ %422, %428 ], [ %426, %442 ]
  %450 = getelementptr inbounds nuw i8, ptr %425, i64 8
  %451 = load i32, ptr %450, align 8, !tbaa !53
  %452 = add nsw i64 %424, %414
  %453 = getelementptr inbounds i32, ptr %410, i64 %452
  store i32 %451, ptr %453, align 4, !tbaa !4
  %454 = getelementptr inbounds double, ptr %411, i64 %452
  store double %426, ptr %454, align 8, !tbaa !37
  %455 = fcmp ogt double %448, 0.000000e+00
  br i1 %455, label %456, label %462

456:                                              ; preds = %436, %447
  %457 = phi i64 [ %439, %436 ], [ %452, %447 ]
  %458 = phi double [ %426, %436 ], [ %449, %447 ]
  %459 = phi double [ 1.000000e+00, %436 ], [ %448, %447 ]
  %460 = tail call double @llvm.log.f64(double %459)
  %461 = fadd double %458, %460
  br label %462

462:                                              ; preds = %447, %456
  %463 = phi i64 [ %457, %456 ], [ %452, %447 ]
  %464 = phi double [ %458, %456 ], [ %449, %447 ]
  %465 = phi double [ %459, %456 ], [ %448, %447 ]
  %466 = phi double [ %461, %456 ], [ 0xFFF0000000000000, %447 ]
  %467 = getelementptr inbounds double, ptr %412, i64 %463
  store double %466, ptr %467, align 8, !tbaa !37
  %468 = icmp samesign ugt i64 %421, 1
  br i1 %468, label %420, label %415, !llvm.loop !54
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @add(ptr noundef captures(none) %0, double noundef %1) unnamed_addr #4 {
  %3 = load double, ptr %0, align 8, !tbaa !55
  %4 = fcmp ugt double %1, %3
  br i1 %4, label %13, label %5

5:                                                ; preds = %2
  %6 = fcmp ueq double %1, 0xFFF0000000000000
  br i1 %6, label %24, label %7

7:                                                ; preds = %5
  %8 = fsub double %1, %3
  %9 = tail call double @llvm.exp.f64(double %8)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load double, ptr %10, align 8, !tbaa !57
  %12 = fadd double %9, %11
  store double %12, ptr %10, align 8, !tbaa !57
  br label %24

13:                                               ; preds = %2
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = load double, ptr %14, align 8, !tbaa !57
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
  store double %23, ptr %14, align 8, !tbaa !57
  store double %1, ptr %0, align 8, !tbaa !55
  br label %24

24:                                               ; preds = %5, %7, %22
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc i32 @likeliest(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 148
  %5 = load i32, ptr %4, align 4, !tbaa !18
  %6 = add nsw i32 %5, 31
  %7 = sdiv i32 %6, 32
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 120
  br label %12

12:                                               ; preds = %94, %3
  %13 = phi i32 [ %5, %3 ], [ %95, %94 ]
  %14 = phi i32 [ %5, %3 ], [ %96, %94 ]
  %15 = phi i32 [ %2, %3 ], [ %101, %94 ]
  %16 = icmp sgt i32 %15, %7
  br i1 %16, label %20, label %17

17:                                               ; preds = %12
  %18 = load ptr, ptr %8, align 8, !tbaa !30
  %19 = tail call fastcc float @bar_of(ptr noundef %18, i32 noundef %7, i32 noundef %15) #17
  br label %22

20:                                               ; preds = %12
  %21 = tail call fastcc float @bar_of(ptr noundef %1, i32 noundef %13, i32 noundef %15) #17
  br label %22

22:                                               ; preds = %20, %17
  %23 = phi i32 [ %13, %20 ], [ %14, %17 ]
  %24 = phi float [ %21, %20 ], [ %19, %17 ]
  %25 = load ptr, ptr %9, align 8, !tbaa !26
  %26 = load ptr, ptr %10, align 8, !tbaa !58
  %27 = fcmp ole float %24, -1.000000e+04
  %28 = icmp sgt i32 %23, 0
  br i1 %28, label %29, label %94

29:                                               ; preds = %22
  %30 = load ptr, ptr %8, align 8, !tbaa !30
  br label %36

31:                                               ; preds = %75
  %32 = icmp sgt i32 %80, 0
  br i1 %32, label %33, label %94

33:                                               ; preds = %31
  %34 = load ptr, ptr %11, align 8, !tbaa !59
  %35 = zext nneg i32 %80 to i64
  br label %82

36:                                               ; preds = %75, %29
  %37 = phi i32 [ %13, %29 ], [ %77, %75 ]
  %38 = phi i32 [ %23, %29 ], [ %78, %75 ]
  %39 = phi i32 [ %23, %29 ], [ %79, %75 ]
  %40 = phi i64 [ 0, %29 ], [ %46, %75 ]
  %41 = phi i32 [ 0, %29 ], [ %80, %75 ]
  %42 = lshr exact i64 %40, 3
  %43 = getelementptr inbounds nuw i8, ptr %30, i64 %42
  %44 = load float, ptr %43, align 4, !tbaa !20
  %45 = fcmp uge float %44, %24
  %46 = add nuw nsw i64 %40, 32
  %47 = sext i32 %39 to i64
  %48 = icmp slt i64 %40, %47
  %49 = and i1 %48, %45
  br i1 %49, label %50, label %75

50:                                               ; preds = %36
  %51 = trunc nuw nsw i64 %46 to i32
  %52 = tail call i32 @llvm.smin.i32(i32 %51, i32 %39)
  %53 = sext i32 %52 to i64
  br label %54

54:                                               ; preds = %54, %50
  %55 = phi i64 [ %40, %50 ], [ %70, %54 ]
  %56 = phi i32 [ %41, %50 ], [ %69, %54 ]
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds i32, ptr %26, i64 %57
  %59 = trunc nuw nsw i64 %55 to i32
  store i32 %59, ptr %58, align 4, !tbaa !4
  %60 = getelementptr inbounds nuw float, ptr %1, i64 %55
  %61 = load float, ptr %60, align 4, !tbaa !20
  %62 = fcmp oge float %61, %24
  %63 = or i1 %27, %62
  %64 = getelementptr inbounds nuw i8, ptr %25, i64 %55
  %65 = load i8, ptr %64, align 1, !tbaa !27
  %66 = and i8 %65, 1
  %67 = zext nneg i8 %66 to i32
  %68 = select i1 %63, i32 %67, i32 0
  %69 = add nsw i32 %68, %56
  %70 = add nuw nsw i64 %55, 1
  %71 = icmp slt i64 %70, %53
  br i1 %71, label %54, label %72, !llvm.loop !60

72:                                               ; preds = %54
  %73 = load i32, ptr %4, align 4, !tbaa !18
  %74 = sext i32 %73 to i64
  br label %75

75:                                               ; preds = %72, %36
  %76 = phi i64 [ %74, %72 ], [ %47, %36 ]
  %77 = phi i32 [ %73, %72 ], [ %37, %36 ]
  %78 = phi i32 [ %73, %72 ], [ %38, %36 ]
  %79 = phi i32 [ %73, %72 ], [ %39, %36 ]
  %80 = phi i32 [ %69, %72 ], [ %41, %36 ]
  %81 = icmp slt i64 %46, %76
  br i1 %81, label %36, label %31, !llvm.loop !61

82:                                               ; preds = %82, %33
  %83 = phi i64 [ 0, %33 ], [ %92, %82 ]
  %84 = getelementptr inbounds nuw i32, ptr %26, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !4
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds float, ptr %1, i64 %86
  %88 = load float, ptr %87, align 4, !tbaa !20
  %89 = fcmp ogt float %88, -1.000000e+04
  %90 = select i1 %89, float %88, float -1.000000e+04
  %91 = getelementptr inbounds nuw float, ptr %34, i64 %83
  store float %90, ptr %91, align 4, !tbaa !20
  %92 = add nuw nsw i64 %83, 1
  %93 = icmp eq i64 %92, %35
  br i1 %93, label %94, label %82, !llvm.loop !62

94:                                               ; preds = %82, %22, %31
  %95 = phi i32 [ %13, %22 ], [ %77, %31 ], [ %77, %82 ]
  %96 = phi i32 [ %23, %22 ], [ %78, %31 ], [ %78, %82 ]
  %97 = phi i32 [ 0, %22 ], [ %80, %31 ], [ %80, %82 ]
  %98 = icmp slt i32 %97, %2
  %99 = fcmp ugt float %24, -1.000000e+04
  %100 = and i1 %99, %98
  %101 = shl nsw i32 %15, 2
  br i1 %100, label %12, label %102

102:                                              ; preds = %94
  %103 = sdiv i32 %2, 4
  %104 = add nsw i32 %103, %2
  %105 = icmp sgt i32 %97, %104
  br i1 %105, label %106, label %127

106:                                              ; preds = %102
  %107 = load ptr, ptr %11, align 8, !tbaa !59
  %108 = tail call fastcc float @bar_of(ptr noundef %107, i32 noundef %97, i32 noundef %2) #17
  %109 = icmp sgt i32 %97, 0
  br i1 %109, label %110, label %131

110:                                              ; preds = %106
  %111 = zext nneg i32 %97 to i64
  br label %112

112:                                              ; preds = %112, %110
  %113 = phi i64 [ 0, %110 ], [ %125, %112 ]
  %114 = phi i32 [ 0, %110 ], [ %124, %112 ]
  %115 = getelementptr inbounds nuw i32, ptr %26, i64 %113
  %116 = load i32, ptr %115, align 4, !tbaa !4
  %117 = zext nneg i32 %114 to i64
  %118 = getelementptr inbounds nuw i32, ptr %26, i64 %117
  store i32 %116, ptr %118, align 4, !tbaa !4
  %119 = getelementptr inbounds nuw float, ptr %107, i64 %113
  %120 = load float, ptr %119, align 4, !tbaa !20
  %121 = getelementptr inbounds nuw float, ptr %107, i64 %117
  store float %120, ptr %121, align 4, !tbaa !20
  %122 = fcmp oge float %120, %108
  %123 = zext i1 %122 to i32
  %124 = add nuw nsw i32 %114, %123
  %125 = add nuw nsw i64 %113, 1
  %126 = icmp eq i64 %125, %111
  br i1 %126, label %127, label %112, !llvm.loop !63

127:                                              ; preds = %112, %102
  %128 = phi i32 [ %97, %102 ], [ %124, %112 ]
  %129 = shl nsw i32 %2, 1
  %130 = icmp sgt i32 %128, %129
  br i1 %130, label %133, label %144

131:                                              ; preds = %106
  %132 = icmp slt i32 %2, 0
  br i1 %132, label %135, label %266

133:                                              ; preds = %127
  %134 = icmp sgt i32 %128, 0
  br i1 %134, label %139, label %135

135:                                              ; preds = %131, %133
  %136 = phi i32 [ %128, %133 ], [ 0, %131 ]
  %137 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %138 = load ptr, ptr %137, align 8, !tbaa !39
  br label %247

139:                                              ; preds = %133
  %140 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %141 = load ptr, ptr %140, align 8, !tbaa !39
  %142 = load ptr, ptr %11, align 8, !tbaa !59
  %143 = zext nneg i32 %128 to i64
  br label %254

144:                                              ; preds = %127
  %145 = load ptr, ptr %11, align 8, !tbaa !59
  %146 = icmp sgt i32 %128, 0
  br i1 %146, label %147, label %266

147:                                              ; preds = %144
  %148 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %149 = load ptr, ptr %148, align 8, !tbaa !39
  %150 = zext nneg i32 %128 to i64
  br label %151

151:                                              ; preds = %228, %147
  %152 = phi i64 [ 0, %147 ], [ %245, %228 ]
  %153 = getelementptr inbounds nuw float, ptr %145, i64 %152
  %154 = load float, ptr %153, align 4, !tbaa !20
  %155 = insertelement <4 x float> poison, float %154, i64 0
  %156 = shufflevector <4 x float> %155, <4 x float> poison, <4 x i32> zeroinitializer
  %157 = icmp samesign ult i64 %152, 4
  br i1 %157, label %160, label %165

158:                                              ; preds = %165
  %159 = trunc nuw nsw i64 %167 to i32
  br label %160

160:                                              ; preds = %158, %151
  %161 = phi i32 [ 0, %151 ], [ %159, %158 ]
  %162 = phi <4 x i32> [ zeroinitializer, %151 ], [ %173, %158 ]
  %163 = zext i32 %161 to i64
  %164 = icmp samesign ugt i64 %152, %163
  br i1 %164, label %187, label %179

165:                                              ; preds = %151, %165
  %166 = phi i64 [ %176, %165 ], [ 0, %151 ]
  %167 = phi i64 [ %174, %165 ], [ 4, %151 ]
  %168 = phi <4 x i32> [ %173, %165 ], [ zeroinitializer, %151 ]
  %169 = getelementptr inbounds nuw float, ptr %145, i64 %166
  %170 = load <4 x float>, ptr %169, align 4, !tbaa !27
  %171 = fcmp oge <4 x float> %170, %156
  %172 = zext <4 x i1> %171 to <4 x i32>
  %173 = add <4 x i32> %168, %172
  %174 = add nuw nsw i64 %167, 4
  %175 = icmp samesign ugt i64 %174, %152
  %176 = add nuw nsw i64 %166, 4
  br i1 %175, label %158, label %165, !llvm.loop !64

177:                                              ; preds = %187
  %178 = trunc nuw nsw i64 %152 to i32
  br label %179

179:                                              ; preds = %177, %160
  %180 = phi i32 [ 0, %160 ], [ %194, %177 ]
  %181 = phi i32 [ %161, %160 ], [ %178, %177 ]
  %182 = add nuw nsw i32 %181, 4
  %183 = icmp sgt i32 %182, %128
  br i1 %183, label %199, label %184

184:                                              ; preds = %179
  %185 = zext nneg i32 %181 to i64
  %186 = add nuw nsw i64 %185, 4
  br label %205

187:                                              ; preds = %160, %187
  %188 = phi i64 [ %195, %187 ], [ %163, %160 ]
  %189 = phi i32 [ %194, %187 ], [ 0, %160 ]
  %190 = getelementptr inbounds nuw float, ptr %145, i64 %188
  %191 = load float, ptr %190, align 4, !tbaa !20
  %192 = fcmp oge float %191, %154
  %193 = zext i1 %192 to i32
  %194 = add nuw nsw i32 %189, %193
  %195 = add nuw nsw i64 %188, 1
  %196 = icmp eq i64 %195, %152
  br i1 %196, label %177, label %187, !llvm.loop !65

197:                                              ; preds = %205
  %198 = trunc nuw nsw i64 %207 to i32
  br label %199

199:                                              ; preds = %197, %179
  %200 = phi i32 [ %181, %179 ], [ %198, %197 ]
  %201 = phi <4 x i32> [ %162, %179 ], [ %213, %197 ]
  %202 = icmp slt i32 %200, %128
  br i1 %202, label %203, label %228

203:                                              ; preds = %199
  %204 = zext nneg i32 %200 to i64
  br label %218

205:                                              ; preds = %205, %184
  %206 = phi i64 [ %185, %184 ], [ %217, %205 ]
  %207 = phi i64 [ %186, %184 ], [ %214, %205 ]
  %208 = phi <4 x i32> [ %162, %184 ], [ %213, %205 ]
  %209 = getelementptr inbounds nuw float, ptr %145, i64 %206
  %210 = load <4 x float>, ptr %209, align 4, !tbaa !27
  %211 = fcmp ogt <4 x float> %210, %156
  %212 = zext <4 x i1> %211 to <4 x i32>
  %213 = add <4 x i32> %208, %212
  %214 = add nuw nsw i64 %207, 4
  %215 = trunc nuw i64 %214 to i32
  %216 = icmp slt i32 %128, %215
  %217 = add nuw nsw i64 %206, 4
  br i1 %216, label %197, label %205, !llvm.loop !66

218:                                              ; preds = %218, %203
  %219 = phi i64 [ %204, %203 ], [ %226, %218 ]
  %220 = phi i32 [ %180, %203 ], [ %225, %218 ]
  %221 = getelementptr inbounds nuw float, ptr %145, i64 %219
  %222 = load float, ptr %221, align 4, !tbaa !20
  %223 = fcmp ogt float %222, %154
  %224 = zext i1 %223 to i32
  %225 = add nuw nsw i32 %220, %224
  %226 = add nuw nsw i64 %219, 1
  %227 = icmp eq i64 %226, %150
  br i1 %227, label %228, label %218, !llvm.loop !67

228:                                              ; preds = %218, %199
  %229 = phi i32 [ %180, %199 ], [ %225, %218 ]
  %230 = shufflevector <4 x i32> %201, <4 x i32> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %231 = add nsw <4 x i32> %201, %230
  %232 = shufflevector <4 x i32> %201, <4 x i32> poison, <4 x i32> <i32 2, i32 poison, i32 poison, i32 poison>
  %233 = add nsw <4 x i32> %231, %232
  %234 = shufflevector <4 x i32> %201, <4 x i32> poison, <4 x i32> <i32 3, i32 poison, i32 poison, i32 poison>
  %235 = add nsw <4 x i32> %233, %234
  %236 = extractelement <4 x i32> %235, i64 0
  %237 = add nsw i32 %236, %229
  %238 = sext i32 %237 to i64
  %239 = getelementptr inbounds %struct.Ranked, ptr %149, i64 %238
  %240 = fpext float %154 to double
  %241 = getelementptr inbounds nuw i32, ptr %26, i64 %152
  %242 = load i32, ptr %241, align 4, !tbaa !4
  store double %240, ptr %239, align 8, !tbaa !37
  %243 = getelementptr inbounds nuw i8, ptr %239, i64 8
  store i32 %242, ptr %243, align 8, !tbaa !4
  %244 = getelementptr inbounds nuw i8, ptr %239, i64 12
  store i32 0, ptr %244, align 4, !tbaa !4
  %245 = add nuw nsw i64 %152, 1
  %246 = icmp eq i64 %245, %150
  br i1 %246, label %266, label %151, !llvm.loop !68

247:                                              ; preds = %254, %135
  %248 = phi i32 [ %136, %135 ], [ %128, %254 ]
  %249 = phi ptr [ %138, %135 ], [ %141, %254 ]
  %250 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %251 = sext i32 %248 to i64
  %252 = sext i32 %2 to i64
  tail call fastcc void @select_first(ptr noundef %249, i64 noundef %251, i64 noundef %252) #17
  %253 = load ptr, ptr %250, align 8, !tbaa !39
  tail call fastcc void @sort_few(ptr noundef %253, i64 noundef %252) #17
  br label %266

254:                                              ; preds = %139, %254
  %255 = phi i64 [ 0, %139 ], [ %264, %254 ]
  %256 = getelementptr inbounds nuw %struct.Ranked, ptr %141, i64 %255
  %257 = getelementptr inbounds nuw float, ptr %142, i64 %255
  %258 = load float, ptr %257, align 4, !tbaa !20
  %259 = fpext float %258 to double
  %260 = getelementptr inbounds nuw i32, ptr %26, i64 %255
  %261 = load i32, ptr %260, align 4, !tbaa !4
  store double %259, ptr %256, align 8, !tbaa !37
  %262 = getelementptr inbounds nuw i8, ptr %256, i64 8
  store i32 %261, ptr %262, align 8, !tbaa !4
  %263 = getelementptr inbounds nuw i8, ptr %256, i64 12
  store i32 0, ptr %263, align 4, !tbaa !4
  %264 = add nuw nsw i64 %255, 1
  %265 = icmp eq i64 %264, %143
  br i1 %265, label %247, label %254, !llvm.loop !69

266:                                              ; preds = %228, %131, %144, %247
  %267 = phi i32 [ %2, %247 ], [ 0, %131 ], [ %128, %144 ], [ %128, %228 ]
  ret i32 %267
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define internal fastcc void @sort_few(ptr noundef captures(none) %0, i64 noundef range(i64 -2147483648, 2147483648) %1) unnamed_addr #5 {
  %3 = icmp sgt i64 %1, 1
  br i1 %3, label %5, label %4

4:                                                ; preds = %28, %2
  ret void

5:                                                ; preds = %2, %28
  %6 = phi i64 [ %32, %28 ], [ 1, %2 ]
  %7 = getelementptr inbounds nuw %struct.Ranked, ptr %0, i64 %6
  %8 = load double, ptr %7, align 8, !tbaa !37
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = trunc i64 %10 to i32
  br label %12

12:                                               ; preds = %5, %25
  %13 = phi i64 [ %6, %5 ], [ %26, %25 ]
  %14 = getelementptr %struct.Ranked, ptr %0, i64 %13
  %15 = getelementptr i8, ptr %14, i64 -16
  %16 = load double, ptr %15, align 8
  %17 = fcmp ogt double %8, %16
  br i1 %17, label %25, label %18

18:                                               ; preds = %12
  %19 = getelementptr i8, ptr %14, i64 -8
  %20 = load i64, ptr %19, align 8
  %21 = trunc i64 %20 to i32
  %22 = fcmp oeq double %8, %16
  %23 = icmp slt i32 %11, %21
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %25, label %28

25:                                               ; preds = %12, %18
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %14, ptr noundef nonnull align 8 dereferenceable(16) %15, i64 16, i1 false), !tbaa.struct !70
  %26 = add nsw i64 %13, -1
  %27 = icmp sgt i64 %13, 1
  br i1 %27, label %12, label %28, !llvm.loop !71

28:                                               ; preds = %25, %18
  %29 = phi i64 [ 0, %25 ], [ %13, %18 ]
  %30 = getelementptr inbounds %struct.Ranked, ptr %0, i64 %29
  store double %8, ptr %30, align 8, !tbaa !37
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 8
  store i64 %10, ptr %31, align 8
  %32 = add nuw nsw i64 %6, 1
  %33 = icmp eq i64 %32, %1
  br i1 %33, label %4, label %5, !llvm.loop !72
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #2

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @learn(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #6 {
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
  %11 = load i32, ptr %10, align 4, !tbaa !73
  %12 = icmp eq i32 %11, -1
  br i1 %12, label %19, label %13

13:                                               ; preds = %8
  %14 = getelementptr inbounds nuw i8, ptr %10, i64 4
  %15 = load i32, ptr %14, align 4, !tbaa !75
  %16 = tail call fastcc ptr @place_of(ptr noundef %0, i32 noundef %11, i32 noundef %15) #17
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %16, ptr noundef nonnull align 4 dereferenceable(16) %10, i64 16, i1 false), !tbaa.struct !76
  %17 = load i64, ptr %6, align 8, !tbaa !77
  %18 = add nsw i64 %17, 1
  store i64 %18, ptr %6, align 8, !tbaa !77
  br label %19

19:                                               ; preds = %8, %13
  %20 = add nuw nsw i64 %9, 1
  %21 = icmp eq i64 %20, %2
  br i1 %21, label %7, label %8, !llvm.loop !81
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef ptr @place_of(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #7 {
  %4 = zext i32 %1 to i64
  %5 = shl nuw i64 %4, 32
  %6 = zext i32 %2 to i64
  %7 = or disjoint i64 %5, %6
  %8 = mul i64 %7, -7046029254386353131
  %9 = lshr i64 %8, 32
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8, !tbaa !82
  %12 = load ptr, ptr %0, align 8, !tbaa !83
  %13 = and i64 %9, %11
  %14 = getelementptr inbounds nuw %struct.Answer, ptr %12, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !73
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
  %24 = load i32, ptr %23, align 4, !tbaa !75
  %25 = icmp eq i32 %24, %2
  br i1 %25, label %32, label %26

26:                                               ; preds = %17, %22
  %27 = add nsw i64 %20, 1
  %28 = and i64 %27, %11
  %29 = getelementptr inbounds %struct.Answer, ptr %12, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !73
  %31 = icmp eq i32 %30, -1
  br i1 %31, label %32, label %17, !llvm.loop !84

32:                                               ; preds = %22, %26, %3
  %33 = phi ptr [ %14, %3 ], [ %29, %26 ], [ %19, %22 ]
  ret ptr %33
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define dso_local i32 @merge(ptr noundef captures(none) %0, i32 noundef %1, ptr noundef captures(none) %2, ptr noundef captures(none) %3, ptr noundef captures(none) %4) local_unnamed_addr #5 {
  %6 = shl nsw i32 %1, 1
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i32 [ 1, %5 ], [ %10, %7 ]
  %9 = icmp slt i32 %8, %6
  %10 = shl i32 %8, 1
  br i1 %9, label %7, label %11, !llvm.loop !85

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
  tail call void @llvm.memset.p0.i64(ptr align 8 %4, i8 0, i64 %25, i1 false), !tbaa !37
  br label %91

26:                                               ; preds = %19, %87
  %27 = phi i64 [ 0, %19 ], [ %89, %87 ]
  %28 = phi i32 [ 0, %19 ], [ %80, %87 ]
  %29 = getelementptr inbounds nuw %struct.Node, ptr %0, i64 %27
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 16
  %31 = load i32, ptr %30, align 8, !tbaa !86
  %32 = mul i32 %31, -1640531535
  %33 = getelementptr inbounds nuw i8, ptr %29, i64 20
  %34 = load i32, ptr %33, align 4, !tbaa !88
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
  %49 = load i32, ptr %48, align 8, !tbaa !86
  %50 = icmp eq i32 %49, %31
  br i1 %50, label %51, label %55

51:                                               ; preds = %43
  %52 = getelementptr inbounds nuw i8, ptr %47, i64 20
  %53 = load i32, ptr %52, align 4, !tbaa !88
  %54 = icmp eq i32 %53, %34
  br i1 %54, label %68, label %55

55:                                               ; preds = %43, %51
  %56 = add nsw i32 %45, 1
  %57 = and i32 %56, %12
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds i32, ptr %3, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !4
  %61 = icmp eq i32 %60, -1
  br i1 %61, label %62, label %43, !llvm.loop !89

62:                                               ; preds = %55, %26
  %63 = phi i64 [ %39, %26 ], [ %58, %55 ]
  %64 = getelementptr inbounds i32, ptr %3, i64 %63
  %65 = add nsw i32 %28, 1
  store i32 %28, ptr %64, align 4, !tbaa !4
  %66 = sext i32 %28 to i64
  %67 = getelementptr inbounds %struct.Node, ptr %2, i64 %66
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %67, ptr noundef nonnull align 8 dereferenceable(32) %29, i64 32, i1 false), !tbaa.struct !90
  br label %78

68:                                               ; preds = %51
  %69 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %70 = load double, ptr %69, align 8, !tbaa !91
  %71 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %72 = load double, ptr %71, align 8, !tbaa !91
  %73 = fcmp ogt double %70, %72
  br i1 %73, label %74, label %78

74:                                               ; preds = %68
  store double %70, ptr %71, align 8, !tbaa !91
  %75 = getelementptr inbounds nuw i8, ptr %29, i64 24
  %76 = load i32, ptr %75, align 8, !tbaa !92
  %77 = getelementptr inbounds nuw i8, ptr %47, i64 24
  store i32 %76, ptr %77, align 8, !tbaa !92
  br label %78

78:                                               ; preds = %68, %74, %62
  %79 = phi i64 [ %46, %68 ], [ %46, %74 ], [ %66, %62 ]
  %80 = phi i32 [ %28, %68 ], [ %28, %74 ], [ %65, %62 ]
  %81 = phi i32 [ %44, %68 ], [ %44, %74 ], [ %28, %62 ]
  %82 = load double, ptr %29, align 8, !tbaa !93
  %83 = getelementptr inbounds %struct.Node, ptr %2, i64 %79
  %84 = load double, ptr %83, align 8, !tbaa !93
  %85 = fcmp ogt double %82, %84
  br i1 %85, label %86, label %87

86:                                               ; preds = %78
  store double %82, ptr %83, align 8, !tbaa !93
  br label %87

87:                                               ; preds = %86, %78
  %88 = getelementptr inbounds nuw i8, ptr %29, i64 28
  store i32 %81, ptr %88, align 4, !tbaa !94
  %89 = add nuw nsw i64 %27, 1
  %90 = icmp eq i64 %89, %20
  br i1 %90, label %21, label %26, !llvm.loop !95

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
  %99 = load double, ptr %98, align 8, !tbaa !93
  %100 = getelementptr inbounds nuw i8, ptr %98, i64 28
  %101 = load i32, ptr %100, align 4, !tbaa !94
  %102 = sext i32 %101 to i64
  %103 = getelementptr inbounds %struct.Node, ptr %2, i64 %102
  %104 = load double, ptr %103, align 8, !tbaa !93
  %105 = fsub double %99, %104
  %106 = fcmp olt double %105, 0.000000e+00
  %107 = tail call double @llvm.exp.f64(double %105)
  %108 = select i1 %106, double %107, double 1.000000e+00
  %109 = getelementptr inbounds double, ptr %4, i64 %102
  %110 = load double, ptr %109, align 8, !tbaa !37
  %111 = fadd double %110, %108
  store double %111, ptr %109, align 8, !tbaa !37
  %112 = add nuw nsw i64 %97, 1
  %113 = icmp eq i64 %112, %92
  br i1 %113, label %93, label %96, !llvm.loop !96

114:                                              ; preds = %116, %17, %93
  %115 = phi i32 [ 0, %17 ], [ %80, %93 ], [ %80, %116 ]
  ret i32 %115

116:                                              ; preds = %94, %116
  %117 = phi i64 [ 0, %94 ], [ %124, %116 ]
  %118 = getelementptr inbounds nuw double, ptr %4, i64 %117
  %119 = load double, ptr %118, align 8, !tbaa !37
  %120 = tail call double @llvm.log.f64(double %119)
  %121 = getelementptr inbounds nuw %struct.Node, ptr %2, i64 %117
  %122 = load double, ptr %121, align 8, !tbaa !93
  %123 = fadd double %122, %120
  store double %123, ptr %121, align 8, !tbaa !93
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %95
  br i1 %125, label %114, label %116, !llvm.loop !97
}

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @sweep(ptr noundef readonly %0, ptr noundef captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, ptr noundef captures(none) %4, ptr noundef writeonly captures(none) %5) local_unnamed_addr #8 {
  %7 = alloca i64, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %9 = load ptr, ptr %8, align 8, !tbaa !98
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %12 = load i32, ptr %11, align 8, !tbaa !100
  %13 = icmp slt i32 %3, %12
  br i1 %13, label %14, label %1087

14:                                               ; preds = %6
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %43 = sext i32 %3 to i64
  %44 = load ptr, ptr %15, align 8, !tbaa !101
  %45 = getelementptr inbounds i32, ptr %44, i64 %43
  %46 = load i32, ptr %45, align 4, !tbaa !4
  br label %47

47:                                               ; preds = %14, %1078
  %48 = phi i32 [ %46, %14 ], [ %1051, %1078 ]
  %49 = phi i64 [ %43, %14 ], [ %414, %1078 ]
  %50 = icmp eq i32 %48, -1
  br i1 %50, label %78, label %51

51:                                               ; preds = %47
  %52 = load ptr, ptr %16, align 8, !tbaa !102
  %53 = getelementptr inbounds i32, ptr %52, i64 %49
  %54 = load i32, ptr %53, align 4, !tbaa !4
  %55 = icmp eq i32 %54, -1
  br i1 %55, label %78, label %56

56:                                               ; preds = %51
  %57 = load ptr, ptr %17, align 8, !tbaa !103
  %58 = getelementptr inbounds i32, ptr %57, i64 %49
  %59 = load i32, ptr %58, align 4, !tbaa !4
  %60 = getelementptr i8, ptr %58, i64 4
  %61 = load i32, ptr %60, align 4, !tbaa !4
  %62 = icmp slt i32 %59, %61
  br i1 %62, label %63, label %78

63:                                               ; preds = %56
  %64 = load ptr, ptr %0, align 8, !tbaa !104
  %65 = sext i32 %59 to i64
  br label %66

66:                                               ; preds = %71, %63
  %67 = phi i64 [ %65, %63 ], [ %72, %71 ]
  %68 = getelementptr inbounds i32, ptr %64, i64 %67
  %69 = load i32, ptr %68, align 4, !tbaa !4
  %70 = icmp eq i32 %69, %54
  br i1 %70, label %75, label %71

71:                                               ; preds = %66
  %72 = add nsw i64 %67, 1
  %73 = trunc i64 %72 to i32
  %74 = icmp eq i32 %61, %73
  br i1 %74, label %78, label %66, !llvm.loop !105

75:                                               ; preds = %66
  %76 = trunc nsw i64 %67 to i32
  %77 = sub nsw i32 %76, %59
  br label %78

78:                                               ; preds = %71, %47, %51, %56, %75
  %79 = phi i32 [ -1, %51 ], [ -1, %47 ], [ %77, %75 ], [ -1, %56 ], [ -1, %71 ]
  %80 = load ptr, ptr %8, align 8, !tbaa !98
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 8
  %82 = load i32, ptr %81, align 4, !tbaa !4
  %83 = icmp slt i32 %82, 0
  br i1 %83, label %84, label %411

84:                                               ; preds = %78
  %85 = load i32, ptr %80, align 4, !tbaa !4
  %86 = getelementptr inbounds nuw i8, ptr %80, i64 4
  %87 = load i32, ptr %86, align 4, !tbaa !4
  %88 = sdiv i32 %85, %87
  %89 = icmp ne i32 %88, 0
  %90 = icmp eq i32 %85, 0
  %91 = or i1 %90, %89
  %92 = select i1 %91, i32 %88, i32 1
  store i32 %92, ptr %81, align 4, !tbaa !4
  %93 = load ptr, ptr %2, align 8, !tbaa !83
  %94 = icmp eq ptr %93, null
  %95 = select i1 %94, i32 0, i32 %92
  %96 = getelementptr inbounds nuw i8, ptr %80, i64 12
  store i32 %95, ptr %96, align 4, !tbaa !4
  %97 = load ptr, ptr %18, align 8, !tbaa !106
  %98 = load i32, ptr %19, align 4, !tbaa !107
  %99 = sext i32 %98 to i64
  %100 = mul nsw i64 %49, %99
  %101 = getelementptr inbounds %struct.Node, ptr %97, i64 %100
  %102 = load ptr, ptr %20, align 8, !tbaa !108
  %103 = load ptr, ptr %17, align 8, !tbaa !103
  %104 = getelementptr inbounds i32, ptr %103, i64 %49
  %105 = load i32, ptr %104, align 4, !tbaa !4
  %106 = sext i32 %105 to i64
  %107 = getelementptr inbounds double, ptr %102, i64 %106
  %108 = getelementptr i8, ptr %104, i64 4
  %109 = load i32, ptr %108, align 4, !tbaa !4
  %110 = sub nsw i32 %109, %105
  %111 = load ptr, ptr %21, align 8, !tbaa !109
  %112 = getelementptr inbounds i32, ptr %111, i64 %49
  %113 = load i32, ptr %112, align 4, !tbaa !4
  %114 = icmp sgt i32 %113, 0
  br i1 %114, label %115, label %119

115:                                              ; preds = %84
  %116 = load ptr, ptr %22, align 8, !tbaa !110
  %117 = load ptr, ptr %24, align 8, !tbaa !111
  %118 = zext nneg i32 %113 to i64
  br label %124

119:                                              ; preds = %151, %84
  %120 = phi i64 [ 0, %84 ], [ %155, %151 ]
  %121 = load i32, ptr %25, align 8, !tbaa !112
  %122 = sext i32 %121 to i64
  %123 = icmp sgt i64 %120, %122
  br i1 %123, label %158, label %250

124:                                              ; preds = %151, %115
  %125 = phi i64 [ 0, %115 ], [ %156, %151 ]
  %126 = phi i64 [ 0, %115 ], [ %155, %151 ]
  %127 = getelementptr inbounds nuw %struct.Node, ptr %101, i64 %125
  %128 = load double, ptr %127, align 8, !tbaa !93
  %129 = load i32, ptr %104, align 4, !tbaa !4
  %130 = sext i32 %129 to i64
  %131 = getelementptr inbounds double, ptr %116, i64 %130
  %132 = load i32, ptr %108, align 4, !tbaa !4
  %133 = sub nsw i32 %132, %129
  %134 = icmp sgt i32 %133, 0
  br i1 %134, label %135, label %151

135:                                              ; preds = %124
  %136 = load double, ptr %23, align 8, !tbaa !113
  br label %137

137:                                              ; preds = %137, %135
  %138 = phi i32 [ 0, %135 ], [ %149, %137 ]
  %139 = phi i32 [ %133, %135 ], [ %148, %137 ]
  %140 = add nuw nsw i32 %139, %138
  %141 = lshr i32 %140, 1
  %142 = zext nneg i32 %141 to i64
  %143 = getelementptr inbounds nuw double, ptr %131, i64 %142
  %144 = load double, ptr %143, align 8, !tbaa !37
  %145 = fadd double %128, %144
  %146 = fcmp ult double %145, %136
  %147 = add nuw nsw i32 %141, 1
  %148 = select i1 %146, i32 %141, i32 %139
  %149 = select i1 %146, i32 %138, i32 %147
  %150 = icmp slt i32 %149, %148
  br i1 %150, label %137, label %151, !llvm.loop !114

151:                                              ; preds = %137, %124
  %152 = phi i32 [ 0, %124 ], [ %149, %137 ]
  %153 = getelementptr inbounds nuw i32, ptr %117, i64 %125
  store i32 %152, ptr %153, align 4, !tbaa !4
  %154 = zext nneg i32 %152 to i64
  %155 = add nuw nsw i64 %126, %154
  %156 = add nuw nsw i64 %125, 1
  %157 = icmp eq i64 %156, %118
  br i1 %157, label %119, label %124, !llvm.loop !115

158:                                              ; preds = %119
  %159 = load i32, ptr %112, align 4, !tbaa !4
  %160 = icmp eq i32 %159, 0
  br i1 %160, label %178, label %161

161:                                              ; preds = %158
  %162 = shl nsw i32 %159, 1
  %163 = sdiv i32 %121, %162
  %164 = icmp sgt i32 %159, 0
  br i1 %164, label %165, label %178

165:                                              ; preds = %161
  %166 = load ptr, ptr %24, align 8, !tbaa !111
  %167 = trunc nsw i64 %49 to i32
  br label %184

168:                                              ; preds = %207
  %169 = load ptr, ptr %26, align 8, !tbaa !116
  %170 = sext i32 %211 to i64
  %171 = icmp sgt i32 %211, 1
  br i1 %171, label %172, label %178

172:                                              ; preds = %168
  %173 = lshr i64 %170, 1
  br label %174

174:                                              ; preds = %174, %172
  %175 = phi i64 [ %176, %174 ], [ %173, %172 ]
  %176 = add nsw i64 %175, -1
  call fastcc void @sift_down(ptr noundef %169, i64 noundef range(i64 -2147483648, 2147483648) %170, i64 noundef %176) #17
  %177 = icmp samesign ugt i64 %175, 1
  br i1 %177, label %174, label %178, !llvm.loop !117

178:                                              ; preds = %174, %158, %161, %168
  %179 = phi i32 [ %121, %158 ], [ %212, %168 ], [ %121, %161 ], [ %212, %174 ]
  %180 = phi i32 [ 0, %158 ], [ %211, %168 ], [ 0, %161 ], [ %211, %174 ]
  %181 = icmp sgt i32 %179, 0
  br i1 %181, label %182, label %250

182:                                              ; preds = %178
  %183 = trunc nsw i64 %49 to i32
  br label %218

184:                                              ; preds = %207, %165
  %185 = phi ptr [ %111, %165 ], [ %209, %207 ]
  %186 = phi ptr [ %166, %165 ], [ %210, %207 ]
  %187 = phi i64 [ 0, %165 ], [ %213, %207 ]
  %188 = phi i32 [ %121, %165 ], [ %212, %207 ]
  %189 = phi i32 [ 0, %165 ], [ %211, %207 ]
  %190 = getelementptr inbounds nuw i32, ptr %186, i64 %187
  %191 = load i32, ptr %190, align 4, !tbaa !4
  %192 = icmp sgt i32 %191, %163
  br i1 %192, label %193, label %207

193:                                              ; preds = %184
  store i32 %163, ptr %190, align 4, !tbaa !4
  %194 = load ptr, ptr %26, align 8, !tbaa !116
  %195 = add nsw i32 %189, 1
  %196 = sext i32 %189 to i64
  %197 = getelementptr inbounds %struct.Ranked, ptr %194, i64 %196
  %198 = trunc nuw nsw i64 %187 to i32
  %199 = call fastcc { double, i64 } @next_arc(ptr noundef nonnull readonly %0, i32 noundef %167, i32 noundef %198) #17
  %200 = extractvalue { double, i64 } %199, 0
  %201 = extractvalue { double, i64 } %199, 1
  store double %200, ptr %197, align 8, !tbaa !37
  %202 = getelementptr inbounds nuw i8, ptr %197, i64 8
  store i64 %201, ptr %202, align 8
  %203 = load ptr, ptr %24, align 8, !tbaa !111
  %204 = load ptr, ptr %21, align 8, !tbaa !109
  %205 = getelementptr inbounds nuw i32, ptr %203, i64 %187
  %206 = load i32, ptr %205, align 4, !tbaa !4
  br label %207

207:                                              ; preds = %193, %184
  %208 = phi i32 [ %206, %193 ], [ %191, %184 ]
  %209 = phi ptr [ %204, %193 ], [ %185, %184 ]
  %210 = phi ptr [ %203, %193 ], [ %186, %184 ]
  %211 = phi i32 [ %195, %193 ], [ %189, %184 ]
  %212 = sub nsw i32 %188, %208
  %213 = add nuw nsw i64 %187, 1
  %214 = getelementptr inbounds i32, ptr %209, i64 %49
  %215 = load i32, ptr %214, align 4, !tbaa !4
  %216 = sext i32 %215 to i64
  %217 = icmp slt i64 %213, %216
  br i1 %217, label %184, label %168, !llvm.loop !118

218:                                              ; preds = %182, %244
  %219 = phi i32 [ %248, %244 ], [ %179, %182 ]
  %220 = phi i32 [ %247, %244 ], [ %180, %182 ]
  %221 = load ptr, ptr %26, align 8, !tbaa !116
  %222 = getelementptr inbounds nuw i8, ptr %221, i64 12
  %223 = load i32, ptr %222, align 4, !tbaa !119
  %224 = load ptr, ptr %24, align 8, !tbaa !111
  %225 = sext i32 %223 to i64
  %226 = getelementptr inbounds i32, ptr %224, i64 %225
  %227 = load i32, ptr %226, align 4, !tbaa !4
  %228 = add nsw i32 %227, 1
  store i32 %228, ptr %226, align 4, !tbaa !4
  %229 = call fastcc { double, i64 } @next_arc(ptr noundef nonnull readonly %0, i32 noundef %183, i32 noundef %223) #17
  %230 = extractvalue { double, i64 } %229, 0
  %231 = extractvalue { double, i64 } %229, 1
  store double %230, ptr %221, align 8, !tbaa !37
  %232 = getelementptr inbounds nuw i8, ptr %221, i64 8
  store i64 %231, ptr %232, align 8
  %233 = load ptr, ptr %26, align 8, !tbaa !116
  %234 = load double, ptr %233, align 8, !tbaa !40
  %235 = load double, ptr %23, align 8, !tbaa !113
  %236 = fcmp olt double %234, %235
  br i1 %236, label %239, label %237

237:                                              ; preds = %218
  %238 = sext i32 %220 to i64
  br label %244

239:                                              ; preds = %218
  %240 = add nsw i32 %220, -1
  %241 = sext i32 %240 to i64
  %242 = getelementptr inbounds %struct.Ranked, ptr %233, i64 %241
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %233, ptr noundef nonnull align 8 dereferenceable(16) %242, i64 16, i1 false), !tbaa.struct !70
  %243 = load ptr, ptr %26, align 8, !tbaa !116
  br label %244

244:                                              ; preds = %239, %237
  %245 = phi i64 [ %238, %237 ], [ %241, %239 ]
  %246 = phi ptr [ %233, %237 ], [ %243, %239 ]
  %247 = phi i32 [ %220, %237 ], [ %240, %239 ]
  call fastcc void @sift_down(ptr noundef %246, i64 noundef %245, i64 noundef 0) #17
  %248 = add nsw i32 %219, -1
  %249 = icmp sgt i32 %219, 1
  br i1 %249, label %218, label %250, !llvm.loop !120

250:                                              ; preds = %244, %178, %119
  br i1 %114, label %251, label %322

251:                                              ; preds = %250
  %252 = zext nneg i32 %113 to i64
  %253 = load ptr, ptr %27, align 8, !tbaa !121
  %254 = getelementptr inbounds double, ptr %253, i64 %49
  %255 = load double, ptr %254, align 8, !tbaa !37
  %256 = load ptr, ptr %24, align 8, !tbaa !111
  br label %257

257:                                              ; preds = %311, %251
  %258 = phi double [ 0.000000e+00, %251 ], [ %312, %311 ]
  %259 = phi double [ 0xFFF0000000000000, %251 ], [ %313, %311 ]
  %260 = phi i64 [ 0, %251 ], [ %314, %311 ]
  %261 = getelementptr inbounds nuw %struct.Node, ptr %101, i64 %260
  %262 = load double, ptr %261, align 8, !tbaa !93
  %263 = fadd double %255, %262
  %264 = fcmp ugt double %263, %259
  br i1 %264, label %271, label %265

265:                                              ; preds = %257
  %266 = fcmp ueq double %263, 0xFFF0000000000000
  br i1 %266, label %278, label %267

267:                                              ; preds = %265
  %268 = fsub double %263, %259
  %269 = call double @llvm.exp.f64(double %268)
  %270 = fadd double %258, %269
  br label %278

271:                                              ; preds = %257
  %272 = fcmp ogt double %258, 0.000000e+00
  br i1 %272, label %273, label %278

273:                                              ; preds = %271
  %274 = fsub double %259, %263
  %275 = call double @llvm.exp.f64(double %274)
  %276 = fmul double %258, %275
  %277 = fadd double %276, 1.000000e+00
  br label %278

278:                                              ; preds = %273, %271, %267, %265
  %279 = phi double [ %270, %267 ], [ %258, %265 ], [ %277, %273 ], [ 1.000000e+00, %271 ]
  %280 = phi double [ %259, %267 ], [ %259, %265 ], [ %263, %273 ], [ %263, %271 ]
  %281 = getelementptr inbounds nuw i32, ptr %256, i64 %260
  %282 = load i32, ptr %281, align 4, !tbaa !4
  %283 = icmp slt i32 %282, %110
  br i1 %283, label %284, label %303

284:                                              ; preds = %278
  %285 = sext i32 %282 to i64
  %286 = getelementptr inbounds double, ptr %107, i64 %285
  %287 = load double, ptr %286, align 8, !tbaa !37
  %288 = fadd double %262, %287
  %289 = fcmp ugt double %288, %280
  br i1 %289, label %296, label %290

290:                                              ; preds = %284
  %291 = fcmp ueq double %288, 0xFFF0000000000000
  br i1 %291, label %303, label %292

292:                                              ; preds = %290
  %293 = fsub double %288, %280
  %294 = call double @llvm.exp.f64(double %293)
  %295 = fadd double %279, %294
  br label %303

296:                                              ; preds = %284
  %297 = fcmp ogt double %279, 0.000000e+00
  br i1 %297, label %298, label %308

298:                                              ; preds = %296
  %299 = fsub double %280, %288
  %300 = call double @llvm.exp.f64(double %299)
  %301 = fmul double %279, %300
  %302 = fadd double %301, 1.000000e+00
  br label %303

303:                                              ; preds = %298, %292, %290, %278
  %304 = phi double [ %279, %278 ], [ %295, %292 ], [ %279, %290 ], [ %302, %298 ]
  %305 = phi double [ %280, %278 ], [ %280, %292 ], [ %280, %290 ], [ %288, %298 ]
  %306 = add nuw nsw i64 %260, 1
  %307 = icmp eq i64 %306, %252
  br i1 %307, label %315, label %311

308:                                              ; preds = %296
  %309 = add nuw nsw i64 %260, 1
  %310 = icmp eq i64 %309, %252
  br i1 %310, label %317, label %311

311:                                              ; preds = %308, %303
  %312 = phi double [ %304, %303 ], [ 1.000000e+00, %308 ]
  %313 = phi double [ %305, %303 ], [ %288, %308 ]
  %314 = phi i64 [ %306, %303 ], [ %309, %308 ]
  br label %257, !llvm.loop !122

315:                                              ; preds = %303
  %316 = fcmp ogt double %304, 0.000000e+00
  br i1 %316, label %317, label %322

317:                                              ; preds = %308, %315
  %318 = phi double [ %304, %315 ], [ 1.000000e+00, %308 ]
  %319 = phi double [ %305, %315 ], [ %288, %308 ]
  %320 = call double @llvm.log.f64(double %318)
  %321 = fadd double %319, %320
  br label %322

322:                                              ; preds = %317, %315, %250
  %323 = phi double [ %321, %317 ], [ 0xFFF0000000000000, %315 ], [ 0xFFF0000000000000, %250 ]
  %324 = load ptr, ptr %28, align 8, !tbaa !123
  %325 = getelementptr inbounds double, ptr %324, i64 %49
  store double %323, ptr %325, align 8, !tbaa !37
  %326 = load ptr, ptr %29, align 8, !tbaa !124
  %327 = getelementptr inbounds i32, ptr %326, i64 %49
  %328 = load i32, ptr %327, align 4, !tbaa !4
  %329 = load ptr, ptr %18, align 8, !tbaa !106
  %330 = load i32, ptr %19, align 4, !tbaa !107
  %331 = sext i32 %330 to i64
  %332 = mul nsw i64 %49, %331
  %333 = getelementptr inbounds %struct.Node, ptr %329, i64 %332
  %334 = load ptr, ptr %22, align 8, !tbaa !110
  %335 = load ptr, ptr %17, align 8, !tbaa !103
  %336 = getelementptr inbounds i32, ptr %335, i64 %49
  %337 = load i32, ptr %336, align 4, !tbaa !4
  %338 = sext i32 %337 to i64
  %339 = getelementptr inbounds double, ptr %334, i64 %338
  %340 = load ptr, ptr %21, align 8, !tbaa !109
  %341 = getelementptr inbounds i32, ptr %340, i64 %49
  %342 = load i32, ptr %341, align 4, !tbaa !4
  %343 = icmp sgt i32 %342, 0
  br i1 %343, label %344, label %407

344:                                              ; preds = %322
  %345 = load ptr, ptr %15, align 8, !tbaa !101
  %346 = getelementptr inbounds i32, ptr %345, i64 %49
  %347 = icmp ne i32 %79, -1
  %348 = load ptr, ptr %24, align 8, !tbaa !111
  %349 = sext i32 %328 to i64
  br label %350

350:                                              ; preds = %376, %344
  %351 = phi i32 [ %342, %344 ], [ %377, %376 ]
  %352 = phi i64 [ 0, %344 ], [ %379, %376 ]
  %353 = phi i32 [ 0, %344 ], [ %378, %376 ]
  %354 = load i32, ptr %346, align 4, !tbaa !4
  %355 = zext i32 %354 to i64
  %356 = icmp eq i64 %352, %355
  %357 = and i1 %347, %356
  %358 = getelementptr inbounds nuw i32, ptr %348, i64 %352
  %359 = load i32, ptr %358, align 4, !tbaa !4
  %360 = icmp sge i32 %79, %359
  %361 = and i1 %360, %357
  %362 = zext i1 %361 to i32
  %363 = add nsw i32 %359, %362
  %364 = icmp sgt i32 %363, 0
  br i1 %364, label %365, label %376

365:                                              ; preds = %350
  %366 = load ptr, ptr %30, align 8, !tbaa !125
  %367 = getelementptr inbounds nuw %struct.Node, ptr %333, i64 %352
  %368 = getelementptr inbounds nuw i8, ptr %367, i64 8
  %369 = load ptr, ptr %31, align 8, !tbaa !126
  %370 = load ptr, ptr %32, align 8, !tbaa !127
  %371 = sext i32 %353 to i64
  %372 = trunc nuw nsw i64 %352 to i32
  br label %382

373:                                              ; preds = %382
  %374 = trunc nsw i64 %403 to i32
  %375 = load i32, ptr %341, align 4, !tbaa !4
  br label %376

376:                                              ; preds = %373, %350
  %377 = phi i32 [ %351, %350 ], [ %375, %373 ]
  %378 = phi i32 [ %353, %350 ], [ %374, %373 ]
  %379 = add nuw nsw i64 %352, 1
  %380 = sext i32 %377 to i64
  %381 = icmp slt i64 %379, %380
  br i1 %381, label %350, label %407, !llvm.loop !128

382:                                              ; preds = %382, %365
  %383 = phi i64 [ %371, %365 ], [ %403, %382 ]
  %384 = phi i32 [ 0, %365 ], [ %405, %382 ]
  %385 = load i32, ptr %358, align 4, !tbaa !4
  %386 = icmp slt i32 %384, %385
  %387 = select i1 %386, i32 %384, i32 %79
  %388 = getelementptr inbounds %struct.Node, ptr %366, i64 %383
  %389 = load double, ptr %367, align 8, !tbaa !93
  %390 = sext i32 %387 to i64
  %391 = getelementptr inbounds double, ptr %339, i64 %390
  %392 = load double, ptr %391, align 8, !tbaa !37
  %393 = fadd double %389, %392
  %394 = load double, ptr %368, align 8, !tbaa !91
  %395 = fadd double %392, %394
  store double %393, ptr %388, align 8, !tbaa !37
  %396 = getelementptr inbounds nuw i8, ptr %388, i64 8
  store double %395, ptr %396, align 8, !tbaa !37
  %397 = getelementptr inbounds nuw i8, ptr %388, i64 16
  store i32 -2, ptr %397, align 8, !tbaa !4
  %398 = getelementptr inbounds nuw i8, ptr %388, i64 20
  store i32 -2, ptr %398, align 4, !tbaa !4
  %399 = getelementptr inbounds nuw i8, ptr %388, i64 24
  store i32 0, ptr %399, align 8, !tbaa !4
  %400 = getelementptr inbounds nuw i8, ptr %388, i64 28
  store i32 0, ptr %400, align 4, !tbaa !4
  %401 = add nsw i64 %383, %349
  %402 = getelementptr inbounds i32, ptr %369, i64 %401
  store i32 %372, ptr %402, align 4, !tbaa !4
  %403 = add nsw i64 %383, 1
  %404 = getelementptr inbounds i32, ptr %370, i64 %401
  store i32 %387, ptr %404, align 4, !tbaa !4
  %405 = add nuw nsw i32 %384, 1
  %406 = icmp eq i32 %405, %363
  br i1 %406, label %373, label %382, !llvm.loop !129

407:                                              ; preds = %376, %322
  %408 = phi i32 [ 0, %322 ], [ %378, %376 ]
  %409 = add nsw i32 %408, %328
  %410 = getelementptr i8, ptr %327, i64 4
  store i32 %409, ptr %410, align 4, !tbaa !4
  br label %411

411:                                              ; preds = %407, %78
  %412 = load i32, ptr %10, align 4, !tbaa !4
  %413 = icmp eq i32 %412, 0
  %414 = add nsw i64 %49, 1
  br label %415

415:                                              ; preds = %783, %411
  %416 = phi i32 [ 0, %783 ], [ %412, %411 ]
  %417 = phi i1 [ true, %783 ], [ %413, %411 ]
  br i1 %417, label %418, label %730

418:                                              ; preds = %415
  %419 = load ptr, ptr %18, align 8, !tbaa !106
  %420 = load i32, ptr %19, align 4, !tbaa !107
  %421 = sext i32 %420 to i64
  %422 = mul nsw i64 %49, %421
  %423 = getelementptr inbounds %struct.Node, ptr %419, i64 %422
  %424 = load ptr, ptr %0, align 8, !tbaa !104
  %425 = load ptr, ptr %17, align 8, !tbaa !103
  %426 = getelementptr inbounds i32, ptr %425, i64 %49
  %427 = load i32, ptr %426, align 4, !tbaa !4
  %428 = sext i32 %427 to i64
  %429 = getelementptr inbounds i32, ptr %424, i64 %428
  %430 = load ptr, ptr %31, align 8, !tbaa !126
  %431 = load ptr, ptr %29, align 8, !tbaa !124
  %432 = getelementptr inbounds i32, ptr %431, i64 %49
  %433 = load i32, ptr %432, align 4, !tbaa !4
  %434 = sext i32 %433 to i64
  %435 = getelementptr inbounds i32, ptr %430, i64 %434
  %436 = load ptr, ptr %32, align 8, !tbaa !127
  %437 = getelementptr inbounds i32, ptr %436, i64 %434
  %438 = getelementptr inbounds i32, ptr %431, i64 %414
  %439 = load i32, ptr %438, align 4, !tbaa !4
  %440 = sub i32 %439, %433
  %441 = load ptr, ptr %21, align 8, !tbaa !109
  %442 = getelementptr inbounds i32, ptr %441, i64 %49
  %443 = load i32, ptr %442, align 4, !tbaa !4
  %444 = icmp eq i32 %443, 0
  br i1 %444, label %449, label %445

445:                                              ; preds = %418
  %446 = load i32, ptr %25, align 8, !tbaa !112
  %447 = shl nsw i32 %443, 1
  %448 = sdiv i32 %446, %447
  br label %449

449:                                              ; preds = %445, %418
  %450 = phi i32 [ %448, %445 ], [ 0, %418 ]
  %451 = icmp sgt i32 %440, 0
  br i1 %451, label %454, label %452

452:                                              ; preds = %449
  %453 = getelementptr inbounds i32, ptr %431, i64 %414
  store i32 %433, ptr %453, align 4, !tbaa !4
  br label %787

454:                                              ; preds = %449
  %455 = zext nneg i32 %440 to i64
  br label %456

456:                                              ; preds = %560, %454
  %457 = phi i64 [ 0, %454 ], [ %563, %560 ]
  %458 = phi i32 [ 0, %454 ], [ %562, %560 ]
  %459 = phi i32 [ 0, %454 ], [ %561, %560 ]
  %460 = load ptr, ptr %30, align 8, !tbaa !125
  %461 = getelementptr inbounds nuw %struct.Node, ptr %460, i64 %457
  %462 = load double, ptr %461, align 8, !tbaa !37
  %463 = getelementptr inbounds nuw i8, ptr %461, i64 8
  %464 = load double, ptr %463, align 8, !tbaa !37
  %465 = getelementptr inbounds nuw i8, ptr %461, i64 16
  %466 = load i32, ptr %465, align 8, !tbaa !4
  %467 = getelementptr inbounds nuw i8, ptr %461, i64 20
  %468 = load i32, ptr %467, align 4, !tbaa !4
  %469 = getelementptr inbounds nuw i8, ptr %461, i64 24
  %470 = load i64, ptr %469, align 8
  %471 = icmp eq i32 %466, -2
  br i1 %471, label %472, label %543

472:                                              ; preds = %456
  %473 = getelementptr inbounds nuw i32, ptr %435, i64 %457
  %474 = load i32, ptr %473, align 4, !tbaa !4
  %475 = sext i32 %474 to i64
  %476 = getelementptr inbounds %struct.Node, ptr %423, i64 %475
  %477 = icmp eq i32 %468, -2
  br i1 %477, label %478, label %495

478:                                              ; preds = %472
  %479 = load ptr, ptr %2, align 8, !tbaa !83
  %480 = icmp eq ptr %479, null
  br i1 %480, label %498, label %481

481:                                              ; preds = %478
  %482 = getelementptr inbounds nuw i32, ptr %437, i64 %457
  %483 = load i32, ptr %482, align 4, !tbaa !4
  %484 = sext i32 %483 to i64
  %485 = getelementptr inbounds i32, ptr %429, i64 %484
  %486 = load i32, ptr %485, align 4, !tbaa !4
  %487 = getelementptr inbounds nuw i8, ptr %476, i64 20
  %488 = load i32, ptr %487, align 4, !tbaa !88
  %489 = call fastcc ptr @place_of(ptr noundef nonnull readonly %2, i32 noundef %488, i32 noundef %486) #17
  %490 = load i32, ptr %489, align 4, !tbaa !73
  %491 = icmp eq i32 %490, -1
  br i1 %491, label %522, label %492

492:                                              ; preds = %481
  %493 = getelementptr inbounds nuw i8, ptr %489, i64 8
  %494 = load i32, ptr %493, align 4, !tbaa !130
  br label %495

495:                                              ; preds = %492, %472
  %496 = phi i32 [ %468, %472 ], [ %494, %492 ]
  %497 = icmp slt i32 %496, 0
  br i1 %497, label %516, label %498

498:                                              ; preds = %495, %478
  %499 = phi i32 [ %496, %495 ], [ 0, %478 ]
  %500 = load ptr, ptr %1, align 8, !tbaa !83
  %501 = icmp eq ptr %500, null
  br i1 %501, label %543, label %502

502:                                              ; preds = %498
  %503 = getelementptr inbounds nuw i32, ptr %437, i64 %457
  %504 = load i32, ptr %503, align 4, !tbaa !4
  %505 = sext i32 %504 to i64
  %506 = getelementptr inbounds i32, ptr %429, i64 %505
  %507 = load i32, ptr %506, align 4, !tbaa !4
  %508 = getelementptr inbounds nuw i8, ptr %476, i64 16
  %509 = load i32, ptr %508, align 8, !tbaa !86
  %510 = call fastcc ptr @place_of(ptr noundef nonnull readonly %1, i32 noundef %509, i32 noundef %507) #17
  %511 = load i32, ptr %510, align 4, !tbaa !73
  %512 = icmp eq i32 %511, -1
  br i1 %512, label %522, label %513

513:                                              ; preds = %502
  %514 = getelementptr inbounds nuw i8, ptr %510, i64 8
  %515 = load i32, ptr %514, align 4, !tbaa !130
  br label %516

516:                                              ; preds = %513, %495
  %517 = phi i32 [ %499, %513 ], [ %496, %495 ]
  %518 = phi i32 [ %515, %513 ], [ %496, %495 ]
  switch i32 %518, label %543 [
    i32 -1, label %560
    i32 -2, label %519
  ]

519:                                              ; preds = %516
  %520 = getelementptr inbounds nuw i32, ptr %437, i64 %457
  %521 = load i32, ptr %520, align 4, !tbaa !4
  br label %522

522:                                              ; preds = %519, %502, %481
  %523 = phi i32 [ %521, %519 ], [ %483, %481 ], [ %504, %502 ]
  %524 = phi i32 [ %517, %519 ], [ -2, %481 ], [ %499, %502 ]
  %525 = load ptr, ptr %15, align 8, !tbaa !101
  %526 = getelementptr inbounds i32, ptr %525, i64 %49
  %527 = load i32, ptr %526, align 4, !tbaa !4
  %528 = icmp eq i32 %474, %527
  %529 = icmp eq i32 %523, %79
  %530 = select i1 %528, i1 %529, i1 false
  br i1 %530, label %535, label %531

531:                                              ; preds = %522
  %532 = icmp slt i32 %523, %450
  %533 = select i1 %532, double 1.000000e+09, double 0.000000e+00
  %534 = fadd double %462, %533
  br label %535

535:                                              ; preds = %531, %522
  %536 = phi double [ %534, %531 ], [ 0x7FF0000000000000, %522 ]
  %537 = load ptr, ptr %26, align 8, !tbaa !116
  %538 = add nsw i32 %459, 1
  %539 = sext i32 %459 to i64
  %540 = getelementptr inbounds %struct.Ranked, ptr %537, i64 %539
  store double %536, ptr %540, align 8, !tbaa !37
  %541 = getelementptr inbounds nuw i8, ptr %540, i64 8
  store i32 %458, ptr %541, align 8, !tbaa !4
  %542 = getelementptr inbounds nuw i8, ptr %540, i64 12
  store i32 0, ptr %542, align 4, !tbaa !4
  br label %543

543:                                              ; preds = %535, %516, %498, %456
  %544 = phi i32 [ %524, %535 ], [ %517, %516 ], [ %468, %456 ], [ %499, %498 ]
  %545 = phi i32 [ -2, %535 ], [ %518, %516 ], [ %466, %456 ], [ 0, %498 ]
  %546 = phi i32 [ %538, %535 ], [ %459, %516 ], [ %459, %456 ], [ %459, %498 ]
  %547 = sext i32 %458 to i64
  %548 = getelementptr inbounds %struct.Node, ptr %460, i64 %547
  store double %462, ptr %548, align 8, !tbaa !37
  %549 = getelementptr inbounds nuw i8, ptr %548, i64 8
  store double %464, ptr %549, align 8, !tbaa !37
  %550 = getelementptr inbounds nuw i8, ptr %548, i64 16
  store i32 %545, ptr %550, align 8, !tbaa !4
  %551 = getelementptr inbounds nuw i8, ptr %548, i64 20
  store i32 %544, ptr %551, align 4, !tbaa !4
  %552 = getelementptr inbounds nuw i8, ptr %548, i64 24
  store i64 %470, ptr %552, align 8
  %553 = getelementptr inbounds nuw i32, ptr %435, i64 %457
  %554 = load i32, ptr %553, align 4, !tbaa !4
  %555 = getelementptr inbounds i32, ptr %435, i64 %547
  store i32 %554, ptr %555, align 4, !tbaa !4
  %556 = getelementptr inbounds nuw i32, ptr %437, i64 %457
  %557 = load i32, ptr %556, align 4, !tbaa !4
  %558 = add nsw i32 %458, 1
  %559 = getelementptr inbounds i32, ptr %437, i64 %547
  store i32 %557, ptr %559, align 4, !tbaa !4
  br label %560

560:                                              ; preds = %543, %516
  %561 = phi i32 [ %546, %543 ], [ %459, %516 ]
  %562 = phi i32 [ %558, %543 ], [ %458, %516 ]
  %563 = add nuw nsw i64 %457, 1
  %564 = icmp eq i64 %563, %455
  br i1 %564, label %565, label %456, !llvm.loop !131

565:                                              ; preds = %560
  %566 = load ptr, ptr %29, align 8, !tbaa !124
  %567 = getelementptr inbounds i32, ptr %566, i64 %49
  %568 = load i32, ptr %567, align 4, !tbaa !4
  %569 = add nsw i32 %568, %562
  %570 = getelementptr inbounds i32, ptr %566, i64 %414
  store i32 %569, ptr %570, align 4, !tbaa !4
  %571 = icmp eq i32 %561, 0
  br i1 %571, label %787, label %572

572:                                              ; preds = %565
  %573 = load ptr, ptr %18, align 8, !tbaa !106
  %574 = load i32, ptr %19, align 4, !tbaa !107
  %575 = load ptr, ptr %31, align 8, !tbaa !126
  %576 = load ptr, ptr %32, align 8, !tbaa !127
  %577 = load ptr, ptr %0, align 8, !tbaa !104
  %578 = load ptr, ptr %17, align 8, !tbaa !103
  %579 = getelementptr inbounds i32, ptr %578, i64 %49
  %580 = load i32, ptr %579, align 4, !tbaa !4
  %581 = shl nsw i32 %561, 1
  br label %582

582:                                              ; preds = %582, %572
  %583 = phi i32 [ 1, %572 ], [ %585, %582 ]
  %584 = icmp slt i32 %583, %581
  %585 = shl i32 %583, 1
  br i1 %584, label %582, label %586, !llvm.loop !132

586:                                              ; preds = %582
  %587 = sext i32 %574 to i64
  %588 = mul nsw i64 %49, %587
  %589 = getelementptr inbounds %struct.Node, ptr %573, i64 %588
  %590 = sext i32 %568 to i64
  %591 = getelementptr inbounds i32, ptr %575, i64 %590
  %592 = getelementptr inbounds i32, ptr %576, i64 %590
  %593 = sext i32 %580 to i64
  %594 = getelementptr inbounds i32, ptr %577, i64 %593
  %595 = icmp sgt i32 %583, 0
  br i1 %595, label %596, label %600

596:                                              ; preds = %586
  %597 = load ptr, ptr %33, align 8, !tbaa !133
  %598 = zext nneg i32 %583 to i64
  %599 = shl nuw nsw i64 %598, 2
  call void @llvm.memset.p0.i64(ptr align 4 %597, i8 -1, i64 %599, i1 false), !tbaa !4
  br label %600

600:                                              ; preds = %596, %586
  %601 = load ptr, ptr %26, align 8, !tbaa !116
  %602 = sext i32 %561 to i64
  %603 = icmp sgt i32 %561, 1
  br i1 %603, label %604, label %610

604:                                              ; preds = %600
  %605 = lshr i64 %602, 1
  br label %606

606:                                              ; preds = %606, %604
  %607 = phi i64 [ %608, %606 ], [ %605, %604 ]
  %608 = add nsw i64 %607, -1
  call fastcc void @sift_down(ptr noundef %601, i64 noundef range(i64 -2147483648, 2147483648) %602, i64 noundef %608) #17
  %609 = icmp samesign ugt i64 %607, 1
  br i1 %609, label %606, label %613, !llvm.loop !117

610:                                              ; preds = %600
  %611 = icmp eq i32 %561, 1
  br i1 %611, label %613, label %612

612:                                              ; preds = %610
  store i32 0, ptr %10, align 4, !tbaa !4
  br label %787

613:                                              ; preds = %606, %610
  %614 = add nsw i32 %583, -1
  %615 = zext nneg i32 %561 to i64
  br label %616

616:                                              ; preds = %722, %613
  %617 = phi i64 [ %615, %613 ], [ %620, %722 ]
  %618 = phi i32 [ 0, %613 ], [ %723, %722 ]
  %619 = load ptr, ptr %26, align 8, !tbaa !116
  %620 = add nsw i64 %617, -1
  %621 = load double, ptr %619, align 8, !tbaa !37
  %622 = getelementptr inbounds nuw i8, ptr %619, i64 8
  %623 = load i64, ptr %622, align 8
  %624 = getelementptr inbounds nuw %struct.Ranked, ptr %619, i64 %620
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %619, ptr noundef nonnull align 8 dereferenceable(16) %624, i64 16, i1 false), !tbaa.struct !70
  store double %621, ptr %624, align 8, !tbaa !37
  %625 = getelementptr inbounds nuw i8, ptr %624, i64 8
  store i64 %623, ptr %625, align 8
  call fastcc void @sift_down(ptr noundef nonnull %619, i64 noundef %620, i64 noundef 0) #17
  %626 = load ptr, ptr %8, align 8, !tbaa !98
  %627 = getelementptr inbounds nuw i8, ptr %626, i64 8
  %628 = load i32, ptr %627, align 4, !tbaa !4
  %629 = icmp eq i32 %628, 0
  br i1 %629, label %630, label %636

630:                                              ; preds = %616
  %631 = getelementptr inbounds nuw i8, ptr %626, i64 12
  %632 = load i32, ptr %631, align 4, !tbaa !4
  %633 = icmp eq i32 %632, 0
  %634 = fcmp one double %621, 0x7FF0000000000000
  %635 = select i1 %633, i1 %634, i1 false
  br i1 %635, label %725, label %636

636:                                              ; preds = %630, %616
  %637 = load ptr, ptr %30, align 8, !tbaa !125
  %638 = shl i64 %623, 32
  %639 = ashr exact i64 %638, 32
  %640 = getelementptr inbounds %struct.Node, ptr %637, i64 %639
  %641 = getelementptr inbounds i32, ptr %591, i64 %639
  %642 = load i32, ptr %641, align 4, !tbaa !4
  %643 = sext i32 %642 to i64
  %644 = getelementptr inbounds %struct.Node, ptr %589, i64 %643
  %645 = getelementptr inbounds nuw i8, ptr %640, i64 20
  %646 = load i32, ptr %645, align 4, !tbaa !88
  %647 = icmp eq i32 %646, -2
  %648 = getelementptr inbounds i32, ptr %592, i64 %639
  %649 = load i32, ptr %648, align 4, !tbaa !4
  %650 = sext i32 %649 to i64
  %651 = getelementptr inbounds i32, ptr %594, i64 %650
  %652 = load i32, ptr %651, align 4, !tbaa !4
  %653 = select i1 %647, i64 8589934590, i64 4294967294
  %654 = select i1 %647, i64 20, i64 16
  %655 = getelementptr inbounds nuw i8, ptr %644, i64 %654
  %656 = load i32, ptr %655, align 4, !tbaa !4
  %657 = mul i32 %656, -1640531535
  %658 = mul i32 %652, -2048144777
  %659 = xor i32 %657, %658
  %660 = lshr i32 %659, 8
  %661 = load ptr, ptr %33, align 8, !tbaa !133
  %662 = and i32 %660, %614
  %663 = zext nneg i32 %662 to i64
  %664 = getelementptr inbounds nuw i32, ptr %661, i64 %663
  %665 = load i32, ptr %664, align 4, !tbaa !4
  %666 = icmp eq i32 %665, -1
  br i1 %666, label %694, label %667

667:                                              ; preds = %636
  %668 = load ptr, ptr %34, align 8, !tbaa !134
  %669 = zext i32 %652 to i64
  %670 = shl nuw i64 %669, 32
  br label %678

671:                                              ; preds = %678
  %672 = add nsw i32 %680, 1
  %673 = and i32 %672, %614
  %674 = sext i32 %673 to i64
  %675 = getelementptr inbounds i32, ptr %661, i64 %674
  %676 = load i32, ptr %675, align 4, !tbaa !4
  %677 = icmp eq i32 %676, -1
  br i1 %677, label %694, label %678, !llvm.loop !135

678:                                              ; preds = %671, %667
  %679 = phi i32 [ %665, %667 ], [ %676, %671 ]
  %680 = phi i32 [ %662, %667 ], [ %673, %671 ]
  %681 = sext i32 %679 to i64
  %682 = getelementptr inbounds %struct.Answer, ptr %668, i64 %681
  %683 = load i64, ptr %682, align 4
  %684 = getelementptr inbounds nuw i8, ptr %682, i64 8
  %685 = load i64, ptr %684, align 4
  %686 = xor i64 %685, %653
  %687 = icmp ult i64 %686, 4294967296
  %688 = trunc i64 %683 to i32
  %689 = icmp eq i32 %656, %688
  %690 = select i1 %687, i1 %689, i1 false
  %691 = xor i64 %683, %670
  %692 = icmp ult i64 %691, 4294967296
  %693 = select i1 %690, i1 %692, i1 false
  br i1 %693, label %722, label %671, !llvm.loop !136

694:                                              ; preds = %671, %636
  %695 = phi i64 [ %663, %636 ], [ %674, %671 ]
  %696 = getelementptr inbounds i32, ptr %661, i64 %695
  %697 = select i1 %647, i64 3, i64 2
  %698 = getelementptr inbounds nuw i32, ptr %626, i64 %697
  %699 = fcmp oeq double %621, 0x7FF0000000000000
  %700 = load i32, ptr %698, align 4, !tbaa !4
  %701 = icmp ne i32 %700, 0
  %702 = select i1 %701, i1 true, i1 %699
  br i1 %702, label %703, label %722, !llvm.loop !136

703:                                              ; preds = %694
  br i1 %701, label %704, label %706

704:                                              ; preds = %703
  %705 = add nsw i32 %700, -1
  store i32 %705, ptr %698, align 4, !tbaa !4
  br label %706

706:                                              ; preds = %704, %703
  store i32 %618, ptr %696, align 4, !tbaa !4
  %707 = load ptr, ptr %34, align 8, !tbaa !134
  %708 = add nsw i32 %618, 1
  %709 = sext i32 %618 to i64
  %710 = getelementptr inbounds %struct.Answer, ptr %707, i64 %709
  %711 = zext i32 %652 to i64
  %712 = shl nuw i64 %711, 32
  %713 = zext i32 %656 to i64
  %714 = or disjoint i64 %712, %713
  store i64 %714, ptr %710, align 4
  %715 = getelementptr inbounds nuw i8, ptr %710, i64 8
  store i64 %653, ptr %715, align 4
  br i1 %647, label %722, label %716

716:                                              ; preds = %706
  %717 = load ptr, ptr %8, align 8, !tbaa !98
  %718 = load i32, ptr %717, align 4, !tbaa !4
  %719 = icmp eq i32 %718, 0
  br i1 %719, label %722, label %720

720:                                              ; preds = %716
  %721 = add nsw i32 %718, -1
  store i32 %721, ptr %717, align 4, !tbaa !4
  br label %722

722:                                              ; preds = %678, %720, %716, %706, %694
  %723 = phi i32 [ %708, %716 ], [ %708, %706 ], [ %618, %694 ], [ %708, %720 ], [ %618, %678 ]
  %724 = icmp sgt i64 %617, 1
  br i1 %724, label %616, label %725

725:                                              ; preds = %630, %722
  %726 = phi i32 [ %723, %722 ], [ %618, %630 ]
  store i32 %726, ptr %10, align 4, !tbaa !4
  %727 = icmp eq i32 %726, 0
  br i1 %727, label %728, label %730

728:                                              ; preds = %725
  %729 = load ptr, ptr %29, align 8, !tbaa !124
  br label %787

730:                                              ; preds = %415, %725
  %731 = phi i32 [ %726, %725 ], [ %416, %415 ]
  store i32 %731, ptr %5, align 4, !tbaa !4
  %732 = load ptr, ptr %34, align 8, !tbaa !134
  %733 = load ptr, ptr %35, align 8, !tbaa !137
  %734 = icmp eq ptr %733, null
  br i1 %734, label %783, label %735

735:                                              ; preds = %730
  %736 = load i64, ptr %36, align 8, !tbaa !77
  %737 = sext i32 %731 to i64
  %738 = add nsw i64 %736, %737
  %739 = shl nsw i64 %738, 1
  %740 = load i64, ptr %37, align 8, !tbaa !82
  %741 = icmp sgt i64 %739, %740
  br i1 %741, label %783, label %742

742:                                              ; preds = %735
  %743 = icmp sgt i32 %731, 0
  br i1 %743, label %744, label %780

744:                                              ; preds = %742
  %745 = zext nneg i32 %731 to i64
  br label %749

746:                                              ; preds = %749
  %747 = add nuw nsw i64 %750, 1
  %748 = icmp eq i64 %747, %745
  br i1 %748, label %755, label %749, !llvm.loop !138

749:                                              ; preds = %746, %744
  %750 = phi i64 [ 0, %744 ], [ %747, %746 ]
  %751 = getelementptr inbounds nuw %struct.Answer, ptr %732, i64 %750
  %752 = getelementptr inbounds nuw i8, ptr %751, i64 12
  %753 = load i32, ptr %752, align 4, !tbaa !139
  %754 = icmp eq i32 %753, 0
  br i1 %754, label %746, label %783

755:                                              ; preds = %746, %777
  %756 = phi i64 [ %778, %777 ], [ 0, %746 ]
  %757 = getelementptr inbounds nuw %struct.Answer, ptr %732, i64 %756
  %758 = getelementptr inbounds nuw i8, ptr %757, i64 8
  %759 = load i32, ptr %758, align 4, !tbaa !130
  %760 = icmp eq i32 %759, -2
  br i1 %760, label %761, label %777

761:                                              ; preds = %755
  %762 = load ptr, ptr %38, align 8, !tbaa !140
  %763 = getelementptr inbounds nuw i8, ptr %757, i64 4
  %764 = load i32, ptr %763, align 4, !tbaa !75
  %765 = sext i32 %764 to i64
  %766 = getelementptr inbounds i64, ptr %762, i64 %765
  %767 = load i64, ptr %766, align 8, !tbaa !141
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #18
  %768 = getelementptr i8, ptr %766, i64 8
  %769 = load i64, ptr %768, align 8, !tbaa !141
  %770 = sub nsw i64 %769, %767
  store i64 %770, ptr %7, align 8, !tbaa !141
  %771 = load ptr, ptr %35, align 8, !tbaa !137
  %772 = load ptr, ptr %39, align 8, !tbaa !142
  %773 = load ptr, ptr %40, align 8, !tbaa !143
  %774 = getelementptr inbounds i8, ptr %773, i64 %767
  %775 = call i64 %771(ptr noundef %772, ptr noundef nonnull %757, ptr noundef %774, ptr noundef nonnull %7, ptr noundef nonnull %758, i64 noundef 0, i64 noundef 1) #19
  %776 = icmp sgt i64 %775, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #18
  br i1 %776, label %777, label %781

777:                                              ; preds = %761, %755
  %778 = add nuw nsw i64 %756, 1
  %779 = icmp eq i64 %778, %745
  br i1 %779, label %780, label %755, !llvm.loop !144

780:                                              ; preds = %777, %742
  call void @learn(ptr noundef %1, ptr noundef %732, i64 noundef %737) #17
  br label %783

781:                                              ; preds = %761
  %782 = trunc nsw i64 %49 to i32
  store i32 2, ptr %4, align 4, !tbaa !4
  br label %1091

783:                                              ; preds = %749, %780, %730, %735
  %784 = phi i32 [ 0, %780 ], [ 1, %735 ], [ 1, %730 ], [ 1, %749 ]
  store i32 %784, ptr %4, align 4, !tbaa !4
  store i32 0, ptr %10, align 4, !tbaa !4
  %785 = load i32, ptr %4, align 4, !tbaa !4
  %786 = icmp eq i32 %785, 1
  br i1 %786, label %1089, label %415, !llvm.loop !145

787:                                              ; preds = %565, %728, %612, %452
  %788 = phi ptr [ %431, %452 ], [ %566, %612 ], [ %729, %728 ], [ %566, %565 ]
  %789 = load ptr, ptr %28, align 8, !tbaa !123
  %790 = getelementptr inbounds double, ptr %789, i64 %49
  %791 = load double, ptr %790, align 8, !tbaa !37
  %792 = fcmp une double %791, 0xFFF0000000000000
  %793 = select i1 %792, double 1.000000e+00, double 0.000000e+00
  %794 = getelementptr inbounds i32, ptr %788, i64 %49
  %795 = load i32, ptr %794, align 4, !tbaa !4
  %796 = getelementptr inbounds i32, ptr %788, i64 %414
  %797 = load i32, ptr %796, align 4, !tbaa !4
  %798 = sub nsw i32 %797, %795
  %799 = icmp sgt i32 %798, 0
  %800 = load ptr, ptr %30, align 8, !tbaa !125
  br i1 %799, label %801, label %857

801:                                              ; preds = %787
  %802 = sext i32 %795 to i64
  %803 = zext nneg i32 %798 to i64
  br label %806

804:                                              ; preds = %850
  %805 = load ptr, ptr %29, align 8, !tbaa !124
  br label %857

806:                                              ; preds = %850, %801
  %807 = phi ptr [ %800, %801 ], [ %851, %850 ]
  %808 = phi double [ %793, %801 ], [ %852, %850 ]
  %809 = phi double [ %791, %801 ], [ %853, %850 ]
  %810 = phi i64 [ 0, %801 ], [ %855, %850 ]
  %811 = phi i32 [ 0, %801 ], [ %854, %850 ]
  %812 = getelementptr inbounds nuw %struct.Node, ptr %807, i64 %810
  %813 = getelementptr inbounds nuw i8, ptr %812, i64 16
  %814 = load i32, ptr %813, align 8, !tbaa !86
  %815 = icmp eq i32 %814, -2
  br i1 %815, label %816, label %832

816:                                              ; preds = %806
  %817 = load double, ptr %812, align 8, !tbaa !93
  %818 = fcmp ugt double %817, %809
  br i1 %818, label %825, label %819

819:                                              ; preds = %816
  %820 = fcmp ueq double %817, 0xFFF0000000000000
  br i1 %820, label %850, label %821

821:                                              ; preds = %819
  %822 = fsub double %817, %809
  %823 = call double @llvm.exp.f64(double %822)
  %824 = fadd double %808, %823
  br label %850

825:                                              ; preds = %816
  %826 = fcmp ogt double %808, 0.000000e+00
  br i1 %826, label %827, label %850

827:                                              ; preds = %825
  %828 = fsub double %809, %817
  %829 = call double @llvm.exp.f64(double %828)
  %830 = fmul double %808, %829
  %831 = fadd double %830, 1.000000e+00
  br label %850

832:                                              ; preds = %806
  %833 = sext i32 %811 to i64
  %834 = getelementptr inbounds %struct.Node, ptr %807, i64 %833
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %834, ptr noundef nonnull align 8 dereferenceable(32) %812, i64 32, i1 false), !tbaa.struct !90
  %835 = add nsw i32 %811, %795
  %836 = load ptr, ptr %30, align 8, !tbaa !125
  %837 = getelementptr inbounds %struct.Node, ptr %836, i64 %833
  %838 = getelementptr inbounds nuw i8, ptr %837, i64 24
  store i32 %835, ptr %838, align 8, !tbaa !92
  %839 = load ptr, ptr %31, align 8, !tbaa !126
  %840 = add nsw i64 %810, %802
  %841 = getelementptr inbounds i32, ptr %839, i64 %840
  %842 = load i32, ptr %841, align 4, !tbaa !4
  %843 = sext i32 %835 to i64
  %844 = getelementptr inbounds i32, ptr %839, i64 %843
  store i32 %842, ptr %844, align 4, !tbaa !4
  %845 = load ptr, ptr %32, align 8, !tbaa !127
  %846 = getelementptr inbounds i32, ptr %845, i64 %840
  %847 = load i32, ptr %846, align 4, !tbaa !4
  %848 = add nsw i32 %811, 1
  %849 = getelementptr inbounds i32, ptr %845, i64 %843
  store i32 %847, ptr %849, align 4, !tbaa !4
  br label %850

850:                                              ; preds = %821, %819, %827, %825, %832
  %851 = phi ptr [ %836, %832 ], [ %807, %821 ], [ %807, %819 ], [ %807, %827 ], [ %807, %825 ]
  %852 = phi double [ %808, %832 ], [ %824, %821 ], [ %808, %819 ], [ %831, %827 ], [ 1.000000e+00, %825 ]
  %853 = phi double [ %809, %832 ], [ %809, %821 ], [ %809, %819 ], [ %817, %827 ], [ %817, %825 ]
  %854 = phi i32 [ %848, %832 ], [ %811, %821 ], [ %811, %819 ], [ %811, %827 ], [ %811, %825 ]
  %855 = add nuw nsw i64 %810, 1
  %856 = icmp eq i64 %855, %803
  br i1 %856, label %804, label %806, !llvm.loop !146

857:                                              ; preds = %787, %804
  %858 = phi ptr [ %851, %804 ], [ %800, %787 ]
  %859 = phi double [ %852, %804 ], [ %793, %787 ]
  %860 = phi double [ %853, %804 ], [ %791, %787 ]
  %861 = phi ptr [ %805, %804 ], [ %788, %787 ]
  %862 = phi i32 [ %854, %804 ], [ 0, %787 ]
  %863 = add nsw i32 %862, %795
  %864 = getelementptr inbounds i32, ptr %861, i64 %414
  store i32 %863, ptr %864, align 4, !tbaa !4
  %865 = load ptr, ptr %8, align 8, !tbaa !98
  %866 = getelementptr inbounds nuw i8, ptr %865, i64 8
  store i32 -1, ptr %866, align 4, !tbaa !4
  %867 = getelementptr inbounds nuw i8, ptr %865, i64 4
  %868 = load i32, ptr %867, align 4, !tbaa !4
  %869 = add nsw i32 %868, -1
  store i32 %869, ptr %867, align 4, !tbaa !4
  %870 = load i32, ptr %25, align 8, !tbaa !112
  %871 = sext i32 %870 to i64
  %872 = getelementptr inbounds %struct.Node, ptr %858, i64 %871
  %873 = getelementptr inbounds nuw i8, ptr %872, i64 32
  %874 = getelementptr inbounds i32, ptr %861, i64 %49
  %875 = load i32, ptr %874, align 4, !tbaa !4
  %876 = getelementptr i8, ptr %874, i64 4
  %877 = load i32, ptr %876, align 4, !tbaa !4
  %878 = sub nsw i32 %877, %875
  %879 = load ptr, ptr %33, align 8, !tbaa !133
  %880 = load ptr, ptr %26, align 8, !tbaa !116
  %881 = call i32 @merge(ptr noundef %858, i32 noundef %878, ptr noundef nonnull %873, ptr noundef %879, ptr noundef %880) #17
  %882 = icmp ne i32 %79, -1
  %883 = icmp sgt i32 %878, 0
  %884 = select i1 %883, i1 %882, i1 false
  br i1 %884, label %885, label %892

885:                                              ; preds = %857
  %886 = load ptr, ptr %31, align 8, !tbaa !126
  %887 = load ptr, ptr %15, align 8, !tbaa !101
  %888 = getelementptr inbounds i32, ptr %887, i64 %49
  %889 = load i32, ptr %888, align 4, !tbaa !4
  %890 = sext i32 %875 to i64
  %891 = zext nneg i32 %878 to i64
  br label %1058

892:                                              ; preds = %1074, %857
  %893 = phi i32 [ -1, %857 ], [ %1075, %1074 ]
  %894 = load ptr, ptr %18, align 8, !tbaa !106
  %895 = load i32, ptr %19, align 4, !tbaa !107
  %896 = sext i32 %895 to i64
  %897 = mul nsw i64 %414, %896
  %898 = getelementptr inbounds %struct.Node, ptr %894, i64 %897
  %899 = call i32 @llvm.smin.i32(i32 %881, i32 %895)
  %900 = icmp sgt i32 %881, 0
  br i1 %900, label %901, label %905

901:                                              ; preds = %892
  %902 = load ptr, ptr %26, align 8, !tbaa !116
  %903 = zext i32 %893 to i64
  %904 = zext nneg i32 %881 to i64
  br label %907

905:                                              ; preds = %914, %892
  %906 = icmp slt i32 %895, %881
  br i1 %906, label %921, label %925

907:                                              ; preds = %914, %901
  %908 = phi i64 [ 0, %901 ], [ %919, %914 ]
  %909 = getelementptr inbounds nuw %struct.Ranked, ptr %902, i64 %908
  %910 = icmp eq i64 %908, %903
  br i1 %910, label %914, label %911

911:                                              ; preds = %907
  %912 = getelementptr inbounds nuw %struct.Node, ptr %873, i64 %908
  %913 = load double, ptr %912, align 8, !tbaa !93
  br label %914

914:                                              ; preds = %911, %907
  %915 = phi double [ %913, %911 ], [ 0x7FF0000000000000, %907 ]
  store double %915, ptr %909, align 8, !tbaa !37
  %916 = getelementptr inbounds nuw i8, ptr %909, i64 8
  %917 = trunc nuw nsw i64 %908 to i32
  store i32 %917, ptr %916, align 8, !tbaa !4
  %918 = getelementptr inbounds nuw i8, ptr %909, i64 12
  store i32 0, ptr %918, align 4, !tbaa !4
  %919 = add nuw nsw i64 %908, 1
  %920 = icmp eq i64 %919, %904
  br i1 %920, label %905, label %907, !llvm.loop !147

921:                                              ; preds = %905
  %922 = load ptr, ptr %26, align 8, !tbaa !116
  %923 = sext i32 %881 to i64
  %924 = sext i32 %899 to i64
  call fastcc void @select_first(ptr noundef %922, i64 noundef %923, i64 noundef %924) #17
  br label %925

925:                                              ; preds = %921, %905
  br i1 %900, label %926, label %928

926:                                              ; preds = %925
  %927 = zext nneg i32 %881 to i64
  br label %933

928:                                              ; preds = %933, %925
  %929 = icmp sgt i32 %899, 0
  br i1 %929, label %930, label %939

930:                                              ; preds = %928
  %931 = load ptr, ptr %26, align 8, !tbaa !116
  %932 = zext nneg i32 %899 to i64
  br label %942

933:                                              ; preds = %933, %926
  %934 = phi i64 [ 0, %926 ], [ %937, %933 ]
  %935 = getelementptr inbounds nuw %struct.Node, ptr %873, i64 %934
  %936 = getelementptr inbounds nuw i8, ptr %935, i64 28
  store i32 -1, ptr %936, align 4, !tbaa !94
  %937 = add nuw nsw i64 %934, 1
  %938 = icmp eq i64 %937, %927
  br i1 %938, label %928, label %933, !llvm.loop !148

939:                                              ; preds = %942, %928
  br i1 %900, label %940, label %952

940:                                              ; preds = %939
  %941 = zext nneg i32 %881 to i64
  br label %965

942:                                              ; preds = %942, %930
  %943 = phi i64 [ 0, %930 ], [ %950, %942 ]
  %944 = getelementptr inbounds nuw %struct.Ranked, ptr %931, i64 %943
  %945 = getelementptr inbounds nuw i8, ptr %944, i64 8
  %946 = load i32, ptr %945, align 8, !tbaa !53
  %947 = sext i32 %946 to i64
  %948 = getelementptr inbounds %struct.Node, ptr %873, i64 %947
  %949 = getelementptr inbounds nuw i8, ptr %948, i64 28
  store i32 0, ptr %949, align 4, !tbaa !94
  %950 = add nuw nsw i64 %943, 1
  %951 = icmp eq i64 %950, %932
  br i1 %951, label %939, label %942, !llvm.loop !149

952:                                              ; preds = %994, %939
  %953 = phi double [ %859, %939 ], [ %995, %994 ]
  %954 = phi double [ %860, %939 ], [ %996, %994 ]
  %955 = phi i32 [ 0, %939 ], [ %997, %994 ]
  %956 = load ptr, ptr %29, align 8, !tbaa !124
  %957 = getelementptr inbounds i32, ptr %956, i64 %49
  %958 = load i32, ptr %957, align 4, !tbaa !4
  %959 = getelementptr inbounds i32, ptr %956, i64 %414
  %960 = load i32, ptr %959, align 4, !tbaa !4
  %961 = icmp slt i32 %958, %960
  br i1 %961, label %962, label %1000

962:                                              ; preds = %952
  %963 = sext i32 %958 to i64
  %964 = sext i32 %960 to i64
  br label %1007

965:                                              ; preds = %994, %940
  %966 = phi double [ %859, %940 ], [ %995, %994 ]
  %967 = phi double [ %860, %940 ], [ %996, %994 ]
  %968 = phi i64 [ 0, %940 ], [ %998, %994 ]
  %969 = phi i32 [ 0, %940 ], [ %997, %994 ]
  %970 = getelementptr inbounds nuw %struct.Node, ptr %873, i64 %968
  %971 = getelementptr inbounds nuw i8, ptr %970, i64 28
  %972 = load i32, ptr %971, align 4, !tbaa !94
  %973 = icmp eq i32 %972, -1
  br i1 %973, label %974, label %990

974:                                              ; preds = %965
  %975 = load double, ptr %970, align 8, !tbaa !93
  %976 = fcmp ugt double %975, %967
  br i1 %976, label %983, label %977

977:                                              ; preds = %974
  %978 = fcmp ueq double %975, 0xFFF0000000000000
  br i1 %978, label %994, label %979

979:                                              ; preds = %977
  %980 = fsub double %975, %967
  %981 = call double @llvm.exp.f64(double %980)
  %982 = fadd double %966, %981
  br label %994

983:                                              ; preds = %974
  %984 = fcmp ogt double %966, 0.000000e+00
  br i1 %984, label %985, label %994

985:                                              ; preds = %983
  %986 = fsub double %967, %975
  %987 = call double @llvm.exp.f64(double %986)
  %988 = fmul double %966, %987
  %989 = fadd double %988, 1.000000e+00
  br label %994

990:                                              ; preds = %965
  store i32 %969, ptr %971, align 4, !tbaa !94
  %991 = add nsw i32 %969, 1
  %992 = sext i32 %969 to i64
  %993 = getelementptr inbounds %struct.Node, ptr %898, i64 %992
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %993, ptr noundef nonnull align 8 dereferenceable(32) %970, i64 32, i1 false), !tbaa.struct !90
  br label %994

994:                                              ; preds = %979, %977, %985, %983, %990
  %995 = phi double [ %966, %990 ], [ %982, %979 ], [ %966, %977 ], [ %989, %985 ], [ 1.000000e+00, %983 ]
  %996 = phi double [ %967, %990 ], [ %967, %979 ], [ %967, %977 ], [ %975, %985 ], [ %975, %983 ]
  %997 = phi i32 [ %991, %990 ], [ %969, %979 ], [ %969, %977 ], [ %969, %985 ], [ %969, %983 ]
  %998 = add nuw nsw i64 %968, 1
  %999 = icmp eq i64 %998, %941
  br i1 %999, label %952, label %965, !llvm.loop !150

1000:                                             ; preds = %1041, %952
  %1001 = phi i32 [ %958, %952 ], [ %1042, %1041 ]
  store i32 %1001, ptr %959, align 4, !tbaa !4
  %1002 = load ptr, ptr %21, align 8, !tbaa !109
  %1003 = getelementptr inbounds i32, ptr %1002, i64 %414
  store i32 %955, ptr %1003, align 4, !tbaa !4
  %1004 = load ptr, ptr %42, align 8, !tbaa !151
  %1005 = getelementptr inbounds i32, ptr %1004, i64 %414
  store i32 %881, ptr %1005, align 4, !tbaa !4
  %1006 = icmp eq i32 %893, -1
  br i1 %1006, label %1050, label %1045

1007:                                             ; preds = %1041, %962
  %1008 = phi i64 [ %963, %962 ], [ %1043, %1041 ]
  %1009 = phi i32 [ %958, %962 ], [ %1042, %1041 ]
  %1010 = sub nsw i64 %1008, %963
  %1011 = getelementptr inbounds %struct.Node, ptr %858, i64 %1010
  %1012 = getelementptr inbounds nuw i8, ptr %1011, i64 28
  %1013 = load i32, ptr %1012, align 4, !tbaa !94
  %1014 = sext i32 %1013 to i64
  %1015 = getelementptr inbounds %struct.Node, ptr %873, i64 %1014
  %1016 = getelementptr inbounds nuw i8, ptr %1015, i64 28
  %1017 = load i32, ptr %1016, align 4, !tbaa !94
  %1018 = icmp eq i32 %1017, -1
  br i1 %1018, label %1041, label %1019

1019:                                             ; preds = %1007
  %1020 = getelementptr inbounds nuw i8, ptr %1015, i64 24
  %1021 = load i32, ptr %1020, align 8, !tbaa !92
  %1022 = trunc nsw i64 %1008 to i32
  %1023 = icmp eq i32 %1021, %1022
  br i1 %1023, label %1024, label %1028

1024:                                             ; preds = %1019
  %1025 = sext i32 %1017 to i64
  %1026 = getelementptr inbounds %struct.Node, ptr %898, i64 %1025
  %1027 = getelementptr inbounds nuw i8, ptr %1026, i64 24
  store i32 %1009, ptr %1027, align 8, !tbaa !92
  br label %1028

1028:                                             ; preds = %1024, %1019
  %1029 = load ptr, ptr %31, align 8, !tbaa !126
  %1030 = getelementptr inbounds i32, ptr %1029, i64 %1008
  %1031 = load i32, ptr %1030, align 4, !tbaa !4
  %1032 = sext i32 %1009 to i64
  %1033 = getelementptr inbounds i32, ptr %1029, i64 %1032
  store i32 %1031, ptr %1033, align 4, !tbaa !4
  %1034 = load ptr, ptr %32, align 8, !tbaa !127
  %1035 = getelementptr inbounds i32, ptr %1034, i64 %1008
  %1036 = load i32, ptr %1035, align 4, !tbaa !4
  %1037 = getelementptr inbounds i32, ptr %1034, i64 %1032
  store i32 %1036, ptr %1037, align 4, !tbaa !4
  %1038 = load ptr, ptr %41, align 8, !tbaa !152
  %1039 = add nsw i32 %1009, 1
  %1040 = getelementptr inbounds i32, ptr %1038, i64 %1032
  store i32 %1017, ptr %1040, align 4, !tbaa !4
  br label %1041

1041:                                             ; preds = %1028, %1007
  %1042 = phi i32 [ %1039, %1028 ], [ %1009, %1007 ]
  %1043 = add nsw i64 %1008, 1
  %1044 = icmp eq i64 %1043, %964
  br i1 %1044, label %1000, label %1007, !llvm.loop !153

1045:                                             ; preds = %1000
  %1046 = sext i32 %893 to i64
  %1047 = getelementptr inbounds %struct.Node, ptr %873, i64 %1046
  %1048 = getelementptr inbounds nuw i8, ptr %1047, i64 28
  %1049 = load i32, ptr %1048, align 4, !tbaa !94
  br label %1050

1050:                                             ; preds = %1000, %1045
  %1051 = phi i32 [ %1049, %1045 ], [ -1, %1000 ]
  %1052 = load ptr, ptr %15, align 8, !tbaa !101
  %1053 = getelementptr inbounds i32, ptr %1052, i64 %414
  store i32 %1051, ptr %1053, align 4, !tbaa !4
  %1054 = fcmp ogt double %953, 0.000000e+00
  br i1 %1054, label %1055, label %1078

1055:                                             ; preds = %1050
  %1056 = call double @llvm.log.f64(double %953)
  %1057 = fadd double %954, %1056
  br label %1078

1058:                                             ; preds = %885, %1074
  %1059 = phi i64 [ 0, %885 ], [ %1076, %1074 ]
  %1060 = phi i32 [ -1, %885 ], [ %1075, %1074 ]
  %1061 = add nsw i64 %1059, %890
  %1062 = getelementptr inbounds i32, ptr %886, i64 %1061
  %1063 = load i32, ptr %1062, align 4, !tbaa !4
  %1064 = icmp eq i32 %1063, %889
  br i1 %1064, label %1065, label %1074

1065:                                             ; preds = %1058
  %1066 = load ptr, ptr %32, align 8, !tbaa !127
  %1067 = getelementptr inbounds i32, ptr %1066, i64 %1061
  %1068 = load i32, ptr %1067, align 4, !tbaa !4
  %1069 = icmp eq i32 %1068, %79
  br i1 %1069, label %1070, label %1074

1070:                                             ; preds = %1065
  %1071 = getelementptr inbounds nuw %struct.Node, ptr %858, i64 %1059
  %1072 = getelementptr inbounds nuw i8, ptr %1071, i64 28
  %1073 = load i32, ptr %1072, align 4, !tbaa !94
  br label %1074

1074:                                             ; preds = %1058, %1065, %1070
  %1075 = phi i32 [ %1073, %1070 ], [ %1060, %1065 ], [ %1060, %1058 ]
  %1076 = add nuw nsw i64 %1059, 1
  %1077 = icmp samesign ult i64 %1076, %891
  br i1 %1077, label %1058, label %892, !llvm.loop !154

1078:                                             ; preds = %1050, %1055
  %1079 = phi double [ %1057, %1055 ], [ 0xFFF0000000000000, %1050 ]
  %1080 = load ptr, ptr %28, align 8, !tbaa !123
  %1081 = getelementptr inbounds double, ptr %1080, i64 %49
  store double %1079, ptr %1081, align 8, !tbaa !37
  %1082 = load i32, ptr %11, align 8, !tbaa !100
  %1083 = sext i32 %1082 to i64
  %1084 = icmp slt i64 %414, %1083
  br i1 %1084, label %47, label %1085, !llvm.loop !155

1085:                                             ; preds = %1078
  %1086 = trunc nsw i64 %414 to i32
  br label %1087

1087:                                             ; preds = %1085, %6
  %1088 = phi i32 [ %3, %6 ], [ %1086, %1085 ]
  store i32 0, ptr %4, align 4, !tbaa !4
  br label %1091

1089:                                             ; preds = %783
  %1090 = trunc nsw i64 %49 to i32
  br label %1091

1091:                                             ; preds = %1089, %781, %1087
  %1092 = phi i32 [ %1088, %1087 ], [ %782, %781 ], [ %1090, %1089 ]
  ret i32 %1092
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @leave(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef captures(none) %2, ptr noundef writeonly captures(none) %3, ptr noundef writeonly captures(none) %4) local_unnamed_addr #6 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %7 = load i32, ptr %6, align 8, !tbaa !100
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
  %19 = load ptr, ptr %10, align 8, !tbaa !106
  %20 = load i32, ptr %11, align 4, !tbaa !107
  %21 = sext i32 %20 to i64
  %22 = mul nsw i64 %17, %21
  %23 = getelementptr inbounds %struct.Node, ptr %19, i64 %22
  %24 = getelementptr inbounds nuw double, ptr %1, i64 %17
  %25 = load double, ptr %24, align 8, !tbaa !37
  %26 = fcmp ueq double %25, 0xFFF0000000000000
  br i1 %26, label %42, label %27

27:                                               ; preds = %15
  %28 = sext i32 %18 to i64
  %29 = trunc nuw nsw i64 %17 to i32
  br label %30

30:                                               ; preds = %27, %48
  %31 = phi i64 [ %28, %27 ], [ %62, %48 ]
  %32 = phi i64 [ 0, %27 ], [ %61, %48 ]
  %33 = load ptr, ptr %12, align 8, !tbaa !109
  %34 = getelementptr inbounds nuw i32, ptr %33, i64 %17
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = sext i32 %35 to i64
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %48, label %38

38:                                               ; preds = %48, %30
  %39 = phi i64 [ %31, %30 ], [ %62, %48 ]
  %40 = trunc i64 %39 to i32
  %41 = load i32, ptr %6, align 8, !tbaa !100
  br label %42

42:                                               ; preds = %38, %15
  %43 = phi i32 [ %16, %15 ], [ %41, %38 ]
  %44 = phi i32 [ %18, %15 ], [ %40, %38 ]
  %45 = add nuw nsw i64 %17, 1
  %46 = sext i32 %43 to i64
  %47 = icmp slt i64 %17, %46
  br i1 %47, label %15, label %13, !llvm.loop !156

48:                                               ; preds = %30
  %49 = getelementptr inbounds %struct.Node, ptr %2, i64 %31
  %50 = getelementptr inbounds nuw %struct.Node, ptr %23, i64 %32
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %49, ptr noundef nonnull align 8 dereferenceable(32) %50, i64 32, i1 false), !tbaa.struct !90
  %51 = load double, ptr %24, align 8, !tbaa !37
  %52 = load double, ptr %49, align 8, !tbaa !93
  %53 = fadd double %51, %52
  store double %53, ptr %49, align 8, !tbaa !93
  %54 = load double, ptr %24, align 8, !tbaa !37
  %55 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %56 = load double, ptr %55, align 8, !tbaa !91
  %57 = fadd double %54, %56
  store double %57, ptr %55, align 8, !tbaa !91
  %58 = getelementptr inbounds i32, ptr %3, i64 %31
  store i32 %29, ptr %58, align 4, !tbaa !4
  %59 = getelementptr inbounds i32, ptr %4, i64 %31
  %60 = trunc nuw nsw i64 %32 to i32
  store i32 %60, ptr %59, align 4, !tbaa !4
  %61 = add nuw nsw i64 %32, 1
  %62 = add nsw i64 %31, 1
  %63 = load double, ptr %24, align 8, !tbaa !37
  %64 = fcmp ueq double %63, 0xFFF0000000000000
  br i1 %64, label %38, label %30, !llvm.loop !157
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define dso_local i32 @rank(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, ptr noundef captures(none) %4, ptr noundef writeonly captures(none) %5) local_unnamed_addr #5 {
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
  tail call fastcc void @sift_down(ptr noundef nonnull %4, i64 noundef range(i64 -2147483648, 2147483648) %12, i64 noundef %18) #17
  %19 = icmp samesign ugt i64 %17, 1
  br i1 %19, label %16, label %20, !llvm.loop !117

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
  %33 = load double, ptr %32, align 8, !tbaa !91
  br label %34

34:                                               ; preds = %26, %30
  %35 = phi double [ %33, %30 ], [ 0x7FF0000000000000, %26 ]
  store double %35, ptr %28, align 8, !tbaa !37
  %36 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %37 = trunc nuw nsw i64 %27 to i32
  store i32 %37, ptr %36, align 8, !tbaa !4
  %38 = getelementptr inbounds nuw i8, ptr %28, i64 12
  store i32 0, ptr %38, align 4, !tbaa !4
  %39 = add nuw nsw i64 %27, 1
  %40 = icmp eq i64 %39, %10
  br i1 %40, label %11, label %26, !llvm.loop !158

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
  %52 = load double, ptr %4, align 8, !tbaa !37
  %53 = load i64, ptr %23, align 8
  %54 = getelementptr inbounds nuw %struct.Ranked, ptr %4, i64 %51
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull align 8 dereferenceable(16) %54, i64 16, i1 false), !tbaa.struct !70
  store double %52, ptr %54, align 8, !tbaa !37
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 8
  store i64 %53, ptr %55, align 8
  tail call fastcc void @sift_down(ptr noundef nonnull %4, i64 noundef %51, i64 noundef 0) #17
  %56 = icmp samesign ugt i64 %50, 1
  %57 = sub nsw i64 %12, %51
  %58 = icmp slt i64 %57, %25
  %59 = select i1 %56, i1 %58, i1 false
  br i1 %59, label %49, label %41, !llvm.loop !159

60:                                               ; preds = %108, %6
  %61 = phi i32 [ 0, %6 ], [ %45, %108 ]
  ret i32 %61

62:                                               ; preds = %44, %108
  %63 = phi i64 [ 0, %44 ], [ %111, %108 ]
  %64 = phi double [ 0xFFF0000000000000, %44 ], [ %109, %108 ]
  %65 = phi double [ 0.000000e+00, %44 ], [ %110, %108 ]
  %66 = getelementptr inbounds nuw %struct.Ranked, ptr %4, i64 %63
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 8
  %68 = load i32, ptr %67, align 8, !tbaa !53
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds %struct.Node, ptr %0, i64 %69
  %71 = load double, ptr %70, align 8, !tbaa !93
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
  store double %102, ptr %107, align 8, !tbaa !37
  br label %108

108:                                              ; preds = %90, %86, %99
  %109 = phi double [ %71, %90 ], [ %88, %86 ], [ %101, %99 ]
  %110 = phi double [ 1.000000e+00, %90 ], [ %87, %86 ], [ %100, %99 ]
  %111 = add nuw nsw i64 %63, 1
  %112 = icmp eq i64 %111, %48
  br i1 %112, label %60, label %62, !llvm.loop !160
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @backward(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, ptr noundef writeonly captures(none) %2, ptr noundef captures(none) %3) local_unnamed_addr #9 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %6 = load i32, ptr %5, align 8, !tbaa !100
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
  %19 = load ptr, ptr %12, align 8, !tbaa !109
  br label %23

20:                                               ; preds = %150, %120
  %21 = icmp sgt i64 %25, 1
  br i1 %21, label %23, label %22, !llvm.loop !161

22:                                               ; preds = %20, %4
  ret void

23:                                               ; preds = %8, %20
  %24 = phi ptr [ %19, %8 ], [ %74, %20 ]
  %25 = phi i64 [ %18, %8 ], [ %26, %20 ]
  %26 = add nsw i64 %25, -1
  %27 = load ptr, ptr %9, align 8, !tbaa !106
  %28 = load i32, ptr %10, align 4, !tbaa !107
  %29 = sext i32 %28 to i64
  %30 = mul nsw i64 %26, %29
  %31 = getelementptr inbounds %struct.Node, ptr %27, i64 %30
  %32 = getelementptr inbounds double, ptr %1, i64 %30
  %33 = getelementptr inbounds double, ptr %32, i64 %29
  %34 = load ptr, ptr %11, align 8, !tbaa !103
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %50, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !162
  %51 = getelementptr inbounds nuw double, ptr %32, i64 %49
  %52 = load double, ptr %51, align 8, !tbaa !37
  tail call fastcc void @add(ptr noundef nonnull %50, double noundef %52) #17
  %53 = add nuw nsw i64 %49, 1
  %54 = load ptr, ptr %12, align 8, !tbaa !109
  %55 = getelementptr inbounds nuw i32, ptr %54, i64 %26
  %56 = load i32, ptr %55, align 4, !tbaa !4
  %57 = sext i32 %56 to i64
  %58 = icmp slt i64 %53, %57
  br i1 %58, label %48, label %44, !llvm.loop !163

59:                                               ; preds = %68, %44
  %60 = load ptr, ptr %13, align 8, !tbaa !124
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %70, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !162
  %71 = add nuw nsw i64 %69, 1
  %72 = icmp eq i64 %71, %47
  br i1 %72, label %59, label %68, !llvm.loop !164

73:                                               ; preds = %80, %59
  %74 = load ptr, ptr %12, align 8, !tbaa !109
  %75 = getelementptr inbounds nuw i32, ptr %74, i64 %26
  %76 = load i32, ptr %75, align 4, !tbaa !4
  %77 = icmp sgt i32 %76, 0
  br i1 %77, label %78, label %120

78:                                               ; preds = %73
  %79 = zext nneg i32 %76 to i64
  br label %125

80:                                               ; preds = %66, %80
  %81 = phi i64 [ %67, %66 ], [ %114, %80 ]
  %82 = load ptr, ptr %14, align 8, !tbaa !110
  %83 = load ptr, ptr %15, align 8, !tbaa !127
  %84 = getelementptr inbounds i32, ptr %83, i64 %81
  %85 = load i32, ptr %84, align 4, !tbaa !4
  %86 = add nsw i32 %85, %36
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds double, ptr %82, i64 %87
  %89 = load double, ptr %88, align 8, !tbaa !37
  %90 = load ptr, ptr %16, align 8, !tbaa !152
  %91 = getelementptr inbounds i32, ptr %90, i64 %81
  %92 = load i32, ptr %91, align 4, !tbaa !4
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds double, ptr %33, i64 %93
  %95 = load double, ptr %94, align 8, !tbaa !37
  %96 = fadd double %89, %95
  %97 = load ptr, ptr %17, align 8, !tbaa !126
  %98 = getelementptr inbounds i32, ptr %97, i64 %81
  %99 = load i32, ptr %98, align 4, !tbaa !4
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds %struct.LogSum, ptr %3, i64 %100
  tail call fastcc void @add(ptr noundef %101, double noundef %96) #17
  %102 = load ptr, ptr %15, align 8, !tbaa !127
  %103 = getelementptr inbounds i32, ptr %102, i64 %81
  %104 = load i32, ptr %103, align 4, !tbaa !4
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds %struct.LogSum, ptr %40, i64 %105
  %107 = load ptr, ptr %17, align 8, !tbaa !126
  %108 = getelementptr inbounds i32, ptr %107, i64 %81
  %109 = load i32, ptr %108, align 4, !tbaa !4
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds %struct.Node, ptr %31, i64 %110
  %112 = load double, ptr %111, align 8, !tbaa !93
  %113 = fadd double %96, %112
  tail call fastcc void @add(ptr noundef %106, double noundef %113) #17
  %114 = add nsw i64 %81, 1
  %115 = load ptr, ptr %13, align 8, !tbaa !124
  %116 = getelementptr inbounds nuw i32, ptr %115, i64 %25
  %117 = load i32, ptr %116, align 4, !tbaa !4
  %118 = sext i32 %117 to i64
  %119 = icmp slt i64 %114, %118
  br i1 %119, label %80, label %73, !llvm.loop !165

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
  store double %136, ptr %137, align 8, !tbaa !37
  %138 = add nuw nsw i64 %126, 1
  %139 = icmp eq i64 %138, %79
  br i1 %139, label %120, label %125, !llvm.loop !166

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
  store double %151, ptr %152, align 8, !tbaa !37
  %153 = add nuw nsw i64 %141, 1
  %154 = icmp eq i64 %153, %123
  br i1 %154, label %20, label %140, !llvm.loop !167
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @walk(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, ptr noundef readonly captures(address) %3, ptr noundef writeonly captures(none) %4, ptr noundef captures(none) %5, ptr noundef captures(none) %6) local_unnamed_addr #9 {
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %151

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = load ptr, ptr %10, align 8, !tbaa !106
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8, !tbaa !110
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = load ptr, ptr %15, align 8, !tbaa !103
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %21 = load ptr, ptr %0, align 8, !tbaa !104
  %22 = load ptr, ptr %20, align 8, !tbaa !127
  %23 = load ptr, ptr %19, align 8, !tbaa !126
  %24 = zext nneg i32 %1 to i64
  br label %25

25:                                               ; preds = %9, %131
  %26 = phi i64 [ %24, %9 ], [ %29, %131 ]
  %27 = phi i32 [ %2, %9 ], [ %149, %131 ]
  %28 = phi ptr [ %3, %9 ], [ %133, %131 ]
  %29 = add nsw i64 %26, -1
  %30 = load i32, ptr %12, align 4, !tbaa !107
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
  %42 = load i32, ptr %41, align 8, !tbaa !92
  %43 = icmp eq ptr %28, null
  br i1 %43, label %131, label %44

44:                                               ; preds = %25
  %45 = load ptr, ptr %17, align 8, !tbaa !124
  %46 = getelementptr inbounds nuw i32, ptr %45, i64 %29
  %47 = load i32, ptr %46, align 4, !tbaa !4
  %48 = getelementptr inbounds nuw i32, ptr %45, i64 %26
  %49 = load i32, ptr %48, align 4, !tbaa !4
  %50 = icmp slt i32 %47, %49
  br i1 %50, label %51, label %88

51:                                               ; preds = %44
  %52 = load ptr, ptr %18, align 8, !tbaa !152
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
  %71 = load double, ptr %70, align 8, !tbaa !93
  %72 = getelementptr inbounds i32, ptr %22, i64 %60
  %73 = load i32, ptr %72, align 4, !tbaa !4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds double, ptr %37, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !37
  %77 = fadd double %71, %76
  %78 = add nsw i32 %62, 1
  %79 = sext i32 %62 to i64
  %80 = getelementptr inbounds double, ptr %5, i64 %79
  store double %77, ptr %80, align 8, !tbaa !37
  %81 = fcmp ogt double %77, %61
  %82 = select i1 %81, double %77, double %61
  br label %83

83:                                               ; preds = %59, %66
  %84 = phi i32 [ %62, %59 ], [ %78, %66 ]
  %85 = phi double [ %61, %59 ], [ %82, %66 ]
  %86 = add nsw i64 %60, 1
  %87 = icmp eq i64 %86, %54
  br i1 %87, label %55, label %59, !llvm.loop !168

88:                                               ; preds = %55, %44
  %89 = getelementptr inbounds nuw i8, ptr %28, i64 8
  br label %131

90:                                               ; preds = %98
  %91 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %92 = load double, ptr %28, align 8, !tbaa !37
  %93 = fmul double %105, %92
  %94 = fcmp ult double %93, 0.000000e+00
  br i1 %94, label %131, label %95

95:                                               ; preds = %90
  %96 = load ptr, ptr %18, align 8, !tbaa !152
  %97 = sext i32 %47 to i64
  br label %108

98:                                               ; preds = %57, %98
  %99 = phi i64 [ 0, %57 ], [ %106, %98 ]
  %100 = phi double [ 0.000000e+00, %57 ], [ %105, %98 ]
  %101 = getelementptr inbounds nuw double, ptr %5, i64 %99
  %102 = load double, ptr %101, align 8, !tbaa !37
  %103 = fsub double %102, %85
  %104 = tail call double @llvm.exp.f64(double %103)
  store double %104, ptr %101, align 8, !tbaa !37
  %105 = fadd double %100, %104
  %106 = add nuw nsw i64 %99, 1
  %107 = icmp eq i64 %106, %58
  br i1 %107, label %90, label %98, !llvm.loop !169

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
  %120 = load double, ptr %119, align 8, !tbaa !37
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
  br i1 %130, label %108, label %131, !llvm.loop !170

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
  %145 = load double, ptr %144, align 8, !tbaa !37
  %146 = load double, ptr %6, align 8, !tbaa !37
  %147 = fadd double %145, %146
  store double %147, ptr %6, align 8, !tbaa !37
  %148 = getelementptr inbounds i32, ptr %23, i64 %134
  %149 = load i32, ptr %148, align 4, !tbaa !4
  %150 = icmp sgt i64 %26, 1
  br i1 %150, label %25, label %151, !llvm.loop !171

151:                                              ; preds = %131, %7
  %152 = phi i32 [ %2, %7 ], [ %149, %131 ]
  ret i32 %152
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none)
declare dso_local double @log1p(double noundef) local_unnamed_addr #10

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: read) uwtable
define internal fastcc float @bar_of(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #11 {
  %4 = tail call fastcc i32 @reach(ptr noundef %0, i32 noundef %1, float noundef 0.000000e+00) #17
  %5 = icmp slt i32 %4, %2
  br i1 %5, label %6, label %37

6:                                                ; preds = %3, %11
  %7 = phi float [ %13, %11 ], [ -1.000000e+00, %3 ]
  %8 = phi float [ %12, %11 ], [ 1.000000e+00, %3 ]
  %9 = tail call fastcc i32 @reach(ptr noundef %0, i32 noundef %1, float noundef %7) #17
  %10 = icmp slt i32 %9, %2
  br i1 %10, label %11, label %15

11:                                               ; preds = %6
  %12 = fmul float %8, 2.000000e+00
  %13 = fsub float 0.000000e+00, %12
  %14 = fcmp ogt float %13, -1.000000e+04
  br i1 %14, label %6, label %37, !llvm.loop !172

15:                                               ; preds = %6
  %16 = fcmp oeq float %7, -1.000000e+04
  br i1 %16, label %37, label %17

17:                                               ; preds = %15
  %18 = sdiv i32 %2, 2
  %19 = add i32 %2, 4
  %20 = add i32 %19, %18
  br label %26

21:                                               ; preds = %26
  %22 = select i1 %34, float %32, float %27
  %23 = add nuw nsw i32 %28, 1
  %24 = select i1 %34, float %29, float %32
  %25 = icmp eq i32 %23, 12
  br i1 %25, label %37, label %26, !llvm.loop !173

26:                                               ; preds = %17, %21
  %27 = phi float [ %7, %17 ], [ %22, %21 ]
  %28 = phi i32 [ 0, %17 ], [ %23, %21 ]
  %29 = phi float [ 0.000000e+00, %17 ], [ %24, %21 ]
  %30 = fsub float %29, %27
  %31 = fmul float %30, 5.000000e-01
  %32 = fadd float %27, %31
  %33 = tail call fastcc i32 @reach(ptr noundef %0, i32 noundef %1, float noundef %32) #17
  %34 = icmp sge i32 %33, %2
  %35 = icmp slt i32 %33, %20
  %36 = and i1 %34, %35
  br i1 %36, label %37, label %21

37:                                               ; preds = %11, %21, %26, %15, %3
  %38 = phi float [ -1.000000e+04, %15 ], [ 0.000000e+00, %3 ], [ %22, %21 ], [ %32, %26 ], [ -1.000000e+04, %11 ]
  ret float %38
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define internal fastcc void @select_first(ptr noundef captures(none) %0, i64 noundef range(i64 -2147483648, 2147483648) %1, i64 noundef range(i64 -2147483648, 2147483648) %2) unnamed_addr #5 {
  %4 = alloca %struct.Ranked, align 8
  %5 = icmp sgt i64 %1, 1
  br i1 %5, label %6, label %68

6:                                                ; preds = %3
  %7 = add nsw i64 %1, -1
  %8 = add nsw i64 %2, -1
  br label %9

9:                                                ; preds = %6, %64
  %10 = phi i64 [ 0, %6 ], [ %66, %64 ]
  %11 = phi i64 [ %7, %6 ], [ %65, %64 ]
  %12 = sub nsw i64 %11, %10
  %13 = lshr i64 %12, 1
  %14 = getelementptr %struct.Ranked, ptr %0, i64 %10
  %15 = getelementptr %struct.Ranked, ptr %14, i64 %13
  %16 = load double, ptr %15, align 8, !tbaa !37
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %18 = load i64, ptr %17, align 8
  %19 = trunc i64 %18 to i32
  br label %20

20:                                               ; preds = %9, %56
  %21 = phi i64 [ %11, %9 ], [ %58, %56 ]
  %22 = phi i64 [ %10, %9 ], [ %57, %56 ]
  br label %23

23:                                               ; preds = %20, %35
  %24 = phi i64 [ %36, %35 ], [ %22, %20 ]
  %25 = getelementptr inbounds %struct.Ranked, ptr %0, i64 %24
  %26 = load double, ptr %25, align 8
  %27 = fcmp ogt double %26, %16
  br i1 %27, label %35, label %28

28:                                               ; preds = %23
  %29 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %30 = load i64, ptr %29, align 8
  %31 = trunc i64 %30 to i32
  %32 = fcmp oeq double %26, %16
  %33 = icmp slt i32 %31, %19
  %34 = select i1 %32, i1 %33, i1 false
  br i1 %34, label %35, label %37

35:                                               ; preds = %23, %28
  %36 = add nsw i64 %24, 1
  br label %23, !llvm.loop !174

37:                                               ; preds = %28, %49
  %38 = phi i64 [ %50, %49 ], [ %21, %28 ]
  %39 = getelementptr inbounds %struct.Ranked, ptr %0, i64 %38
  %40 = load double, ptr %39, align 8
  %41 = fcmp ogt double %16, %40
  br i1 %41, label %49, label %42

42:                                               ; preds = %37
  %43 = getelementptr inbounds nuw i8, ptr %39, i64 8
  %44 = load i64, ptr %43, align 8
  %45 = trunc i64 %44 to i32
  %46 = fcmp oeq double %16, %40
  %47 = icmp slt i32 %19, %45
  %48 = select i1 %46, i1 %47, i1 false
  br i1 %48, label %49, label %51

49:                                               ; preds = %37, %42
  %50 = add nsw i64 %38, -1
  br label %37, !llvm.loop !175

51:                                               ; preds = %42
  %52 = icmp sgt i64 %24, %38
  br i1 %52, label %56, label %53

53:                                               ; preds = %51
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull align 8 dereferenceable(16) %25, i64 16, i1 false), !tbaa.struct !70
  %54 = add nsw i64 %24, 1
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %25, ptr noundef nonnull align 8 dereferenceable(16) %39, i64 16, i1 false), !tbaa.struct !70
  %55 = add nsw i64 %38, -1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %39, ptr noundef nonnull align 8 dereferenceable(16) %4, i64 16, i1 false), !tbaa.struct !70
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  br label %56

56:                                               ; preds = %53, %51
  %57 = phi i64 [ %54, %53 ], [ %24, %51 ]
  %58 = phi i64 [ %55, %53 ], [ %38, %51 ]
  %59 = icmp sgt i64 %57, %58
  br i1 %59, label %60, label %20, !llvm.loop !176

60:                                               ; preds = %56
  %61 = icmp sgt i64 %8, %58
  br i1 %61, label %62, label %64

62:                                               ; preds = %60
  %63 = icmp sgt i64 %2, %57
  br i1 %63, label %64, label %68

64:                                               ; preds = %62, %60
  %65 = phi i64 [ %58, %60 ], [ %11, %62 ]
  %66 = phi i64 [ %10, %60 ], [ %57, %62 ]
  %67 = icmp slt i64 %66, %65
  br i1 %67, label %9, label %68, !llvm.loop !177

68:                                               ; preds = %64, %62, %3
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: read) uwtable
define internal fastcc i32 @reach(ptr noundef readonly captures(none) %0, i32 noundef %1, float noundef %2) unnamed_addr #12 {
  %4 = insertelement <4 x float> poison, float %2, i64 0
  %5 = shufflevector <4 x float> %4, <4 x float> poison, <4 x i32> zeroinitializer
  %6 = icmp slt i32 %1, 8
  br i1 %6, label %11, label %7

7:                                                ; preds = %3
  %8 = zext nneg i32 %1 to i64
  br label %18

9:                                                ; preds = %18
  %10 = trunc nuw nsw i64 %20 to i32
  br label %11

11:                                               ; preds = %9, %3
  %12 = phi <4 x i32> [ zeroinitializer, %3 ], [ %31, %9 ]
  %13 = phi i32 [ 0, %3 ], [ %10, %9 ]
  %14 = icmp slt i32 %13, %1
  br i1 %14, label %15, label %45

15:                                               ; preds = %11
  %16 = zext nneg i32 %13 to i64
  %17 = zext nneg i32 %1 to i64
  br label %35

18:                                               ; preds = %7, %18
  %19 = phi i64 [ 0, %7 ], [ %34, %18 ]
  %20 = phi i64 [ 8, %7 ], [ %32, %18 ]
  %21 = phi <4 x i32> [ zeroinitializer, %7 ], [ %31, %18 ]
  %22 = getelementptr inbounds nuw float, ptr %0, i64 %19
  %23 = load <4 x float>, ptr %22, align 4, !tbaa !27
  %24 = fcmp oge <4 x float> %23, %5
  %25 = zext <4 x i1> %24 to <4 x i32>
  %26 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %27 = load <4 x float>, ptr %26, align 4, !tbaa !27
  %28 = fcmp oge <4 x float> %27, %5
  %29 = zext <4 x i1> %28 to <4 x i32>
  %30 = add <4 x i32> %21, %25
  %31 = add <4 x i32> %30, %29
  %32 = add nuw nsw i64 %20, 8
  %33 = icmp samesign ugt i64 %32, %8
  %34 = add nuw nsw i64 %19, 8
  br i1 %33, label %9, label %18, !llvm.loop !178

35:                                               ; preds = %15, %35
  %36 = phi i64 [ %16, %15 ], [ %43, %35 ]
  %37 = phi i32 [ 0, %15 ], [ %42, %35 ]
  %38 = getelementptr inbounds nuw float, ptr %0, i64 %36
  %39 = load float, ptr %38, align 4, !tbaa !20
  %40 = fcmp oge float %39, %2
  %41 = zext i1 %40 to i32
  %42 = add nuw nsw i32 %37, %41
  %43 = add nuw nsw i64 %36, 1
  %44 = icmp eq i64 %43, %17
  br i1 %44, label %45, label %35, !llvm.loop !179

45:                                               ; preds = %35, %11
  %46 = phi i32 [ 0, %11 ], [ %42, %35 ]
  %47 = shufflevector <4 x i32> %12, <4 x i32> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %48 = add nsw <4 x i32> %12, %47
  %49 = shufflevector <4 x i32> %12, <4 x i32> poison, <4 x i32> <i32 2, i32 poison, i32 poison, i32 poison>
  %50 = add nsw <4 x i32> %48, %49
  %51 = shufflevector <4 x i32> %12, <4 x i32> poison, <4 x i32> <i32 3, i32 poison, i32 poison, i32 poison>
  %52 = add nsw <4 x i32> %50, %51
  %53 = extractelement <4 x i32> %52, i64 0
  %54 = add nsw i32 %53, %46
  ret i32 %54
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc { double, i64 } @next_arc(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #13 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8, !tbaa !103
  %6 = sext i32 %1 to i64
  %7 = getelementptr inbounds i32, ptr %5, i64 %6
  %8 = load i32, ptr %7, align 4, !tbaa !4
  %9 = getelementptr i8, ptr %7, i64 4
  %10 = load i32, ptr %9, align 4, !tbaa !4
  %11 = sub nsw i32 %10, %8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %13 = load ptr, ptr %12, align 8, !tbaa !111
  %14 = sext i32 %2 to i64
  %15 = getelementptr inbounds i32, ptr %13, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !4
  %17 = icmp slt i32 %16, %11
  br i1 %17, label %18, label %35

18:                                               ; preds = %3
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = load ptr, ptr %19, align 8, !tbaa !106
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %22 = load i32, ptr %21, align 4, !tbaa !107
  %23 = sext i32 %22 to i64
  %24 = mul nsw i64 %23, %6
  %25 = getelementptr %struct.Node, ptr %20, i64 %24
  %26 = getelementptr %struct.Node, ptr %25, i64 %14
  %27 = load double, ptr %26, align 8, !tbaa !93
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %29 = load ptr, ptr %28, align 8, !tbaa !110
  %30 = add nsw i32 %16, %8
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds double, ptr %29, i64 %31
  %33 = load double, ptr %32, align 8, !tbaa !37
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

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define internal fastcc void @sift_down(ptr noundef captures(none) %0, i64 noundef range(i64 -2147483648, 2147483648) %1, i64 noundef range(i64 -9223372036854775808, 9223372036854775807) %2) unnamed_addr #5 {
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
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull align 8 dereferenceable(16) %35, i64 16, i1 false), !tbaa.struct !70
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %35, ptr noundef nonnull align 8 dereferenceable(16) %34, i64 16, i1 false), !tbaa.struct !70
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %34, ptr noundef nonnull align 8 dereferenceable(16) %4, i64 16, i1 false), !tbaa.struct !70
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  %50 = shl nsw i64 %33, 1
  %51 = or disjoint i64 %50, 1
  %52 = icmp slt i64 %51, %1
  br i1 %52, label %8, label %53, !llvm.loop !180

53:                                               ; preds = %49, %39, %3
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #14

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #15

attributes #0 = { nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nounwind optsize uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { nofree norecurse nosync nounwind optsize memory(argmem: read) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { nofree norecurse nosync nounwind optsize memory(argmem: read) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #16 = { nounwind optsize willreturn memory(none) }
attributes #17 = { optsize }
attributes #18 = { nounwind }
attributes #19 = { nounwind optsize }

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
!8 = !{!9, !5, i64 144}
!9 = !{!"", !10, i64 0, !12, i64 8, !13, i64 16, !13, i64 24, !13, i64 32, !13, i64 40, !14, i64 48, !14, i64 56, !13, i64 64, !13, i64 72, !14, i64 80, !12, i64 88, !14, i64 96, !11, i64 104, !13, i64 112, !10, i64 120, !10, i64 128, !15, i64 136, !5, i64 144, !5, i64 148, !5, i64 152, !5, i64 156, !5, i64 160, !5, i64 164}
!10 = !{!"p1 float", !11, i64 0}
!11 = !{!"any pointer", !6, i64 0}
!12 = !{!"p1 omnipotent char", !11, i64 0}
!13 = !{!"p1 int", !11, i64 0}
!14 = !{!"p1 double", !11, i64 0}
!15 = !{!"double", !6, i64 0}
!16 = !{!9, !13, i64 64}
!17 = !{!9, !10, i64 0}
!18 = !{!9, !5, i64 148}
!19 = !{!9, !5, i64 152}
!20 = !{!21, !21, i64 0}
!21 = !{!"float", !6, i64 0}
!22 = !{!9, !5, i64 156}
!23 = !{!9, !13, i64 16}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.mustprogress"}
!26 = !{!9, !12, i64 8}
!27 = !{!6, !6, i64 0}
!28 = distinct !{!28, !25}
!29 = !{!9, !15, i64 136}
!30 = !{!9, !10, i64 128}
!31 = !{!9, !5, i64 164}
!32 = distinct !{!32, !25}
!33 = distinct !{!33, !25}
!34 = distinct !{!34, !25}
!35 = !{!9, !5, i64 160}
!36 = !{!9, !14, i64 80}
!37 = !{!15, !15, i64 0}
!38 = !{!9, !12, i64 88}
!39 = !{!9, !11, i64 104}
!40 = !{!41, !15, i64 0}
!41 = !{!"", !15, i64 0, !5, i64 8, !5, i64 12}
!42 = distinct !{!42, !25}
!43 = distinct !{!43, !25}
!44 = !{!9, !13, i64 32}
!45 = !{!9, !13, i64 24}
!46 = distinct !{!46, !25}
!47 = !{!9, !14, i64 96}
!48 = !{!9, !13, i64 72}
!49 = !{!9, !13, i64 40}
!50 = !{!9, !14, i64 48}
!51 = !{!9, !14, i64 56}
!52 = distinct !{!52, !25}
!53 = !{!41, !5, i64 8}
!54 = distinct !{!54, !25}
!55 = !{!56, !15, i64 0}
!56 = !{!"", !15, i64 0, !15, i64 8}
!57 = !{!56, !15, i64 8}
!58 = !{!9, !13, i64 112}
!59 = !{!9, !10, i64 120}
!60 = distinct !{!60, !25}
!61 = distinct !{!61, !25}
!62 = distinct !{!62, !25}
!63 = distinct !{!63, !25}
!64 = distinct !{!64, !25}
!65 = distinct !{!65, !25}
!66 = distinct !{!66, !25}
!67 = distinct !{!67, !25}
!68 = distinct !{!68, !25}
!69 = distinct !{!69, !25}
!70 = !{i64 0, i64 8, !37, i64 8, i64 4, !4, i64 12, i64 4, !4}
!71 = distinct !{!71, !25}
!72 = distinct !{!72, !25}
!73 = !{!74, !5, i64 0}
!74 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12}
!75 = !{!74, !5, i64 4}
!76 = !{i64 0, i64 4, !4, i64 4, i64 4, !4, i64 8, i64 4, !4, i64 12, i64 4, !4}
!77 = !{!78, !80, i64 48}
!78 = !{!"", !11, i64 0, !11, i64 8, !11, i64 16, !12, i64 24, !79, i64 32, !80, i64 40, !80, i64 48}
!79 = !{!"p1 long", !11, i64 0}
!80 = !{!"long", !6, i64 0}
!81 = distinct !{!81, !25}
!82 = !{!78, !80, i64 40}
!83 = !{!78, !11, i64 0}
!84 = distinct !{!84, !25}
!85 = distinct !{!85, !25}
!86 = !{!87, !5, i64 16}
!87 = !{!"", !15, i64 0, !15, i64 8, !5, i64 16, !5, i64 20, !5, i64 24, !5, i64 28}
!88 = !{!87, !5, i64 20}
!89 = distinct !{!89, !25}
!90 = !{i64 0, i64 8, !37, i64 8, i64 8, !37, i64 16, i64 4, !4, i64 20, i64 4, !4, i64 24, i64 4, !4, i64 28, i64 4, !4}
!91 = !{!87, !15, i64 8}
!92 = !{!87, !5, i64 24}
!93 = !{!87, !15, i64 0}
!94 = !{!87, !5, i64 28}
!95 = distinct !{!95, !25}
!96 = distinct !{!96, !25}
!97 = distinct !{!97, !25}
!98 = !{!99, !13, i64 120}
!99 = !{!"", !13, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !11, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !14, i64 112, !13, i64 120, !11, i64 128, !11, i64 136, !13, i64 144, !11, i64 152, !13, i64 160, !15, i64 168, !5, i64 176, !5, i64 180, !5, i64 184}
!100 = !{!99, !5, i64 176}
!101 = !{!99, !13, i64 72}
!102 = !{!99, !13, i64 40}
!103 = !{!99, !13, i64 32}
!104 = !{!99, !13, i64 0}
!105 = distinct !{!105, !25}
!106 = !{!99, !11, i64 48}
!107 = !{!99, !5, i64 180}
!108 = !{!99, !14, i64 16}
!109 = !{!99, !13, i64 56}
!110 = !{!99, !14, i64 8}
!111 = !{!99, !13, i64 144}
!112 = !{!99, !5, i64 184}
!113 = !{!99, !15, i64 168}
!114 = distinct !{!114, !25}
!115 = distinct !{!115, !25}
!116 = !{!99, !11, i64 136}
!117 = distinct !{!117, !25}
!118 = distinct !{!118, !25}
!119 = !{!41, !5, i64 12}
!120 = distinct !{!120, !25}
!121 = !{!99, !14, i64 24}
!122 = distinct !{!122, !25}
!123 = !{!99, !14, i64 112}
!124 = !{!99, !13, i64 80}
!125 = !{!99, !11, i64 152}
!126 = !{!99, !13, i64 88}
!127 = !{!99, !13, i64 96}
!128 = distinct !{!128, !25}
!129 = distinct !{!129, !25}
!130 = !{!74, !5, i64 8}
!131 = distinct !{!131, !25}
!132 = distinct !{!132, !25}
!133 = !{!99, !13, i64 160}
!134 = !{!99, !11, i64 128}
!135 = distinct !{!135, !25}
!136 = distinct !{!136, !25}
!137 = !{!78, !11, i64 8}
!138 = distinct !{!138, !25}
!139 = !{!74, !5, i64 12}
!140 = !{!78, !79, i64 32}
!141 = !{!80, !80, i64 0}
!142 = !{!78, !11, i64 16}
!143 = !{!78, !12, i64 24}
!144 = distinct !{!144, !25}
!145 = distinct !{!145, !25}
!146 = distinct !{!146, !25}
!147 = distinct !{!147, !25}
!148 = distinct !{!148, !25}
!149 = distinct !{!149, !25}
!150 = distinct !{!150, !25}
!151 = !{!99, !13, i64 64}
!152 = !{!99, !13, i64 104}
!153 = distinct !{!153, !25}
!154 = distinct !{!154, !25}
!155 = distinct !{!155, !25}
!156 = distinct !{!156, !25}
!157 = distinct !{!157, !25}
!158 = distinct !{!158, !25}
!159 = distinct !{!159, !25}
!160 = distinct !{!160, !25}
!161 = distinct !{!161, !25}
!162 = !{i64 0, i64 8, !37, i64 8, i64 8, !37}
!163 = distinct !{!163, !25}
!164 = distinct !{!164, !25}
!165 = distinct !{!165, !25}
!166 = distinct !{!166, !25}
!167 = distinct !{!167, !25}
!168 = distinct !{!168, !25}
!169 = distinct !{!169, !25}
!170 = distinct !{!170, !25}
!171 = distinct !{!171, !25}
!172 = distinct !{!172, !25}
!173 = distinct !{!173, !25}
!174 = distinct !{!174, !25}
!175 = distinct !{!175, !25}
!176 = distinct !{!176, !25}
!177 = distinct !{!177, !25}
!178 = distinct !{!178, !25}
!179 = distinct !{!179, !25}
!180 = distinct !{!180, !25}
