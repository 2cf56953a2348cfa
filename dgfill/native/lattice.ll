
%struct.LogSum = type { double, double }
%struct.Ranked = type { double, i32, i32 }
%struct.Node = type { double, double, i32, i32, i32, i32 }
%struct.Question = type { i32, i32, i32 }

@NOTHING = internal unnamed_addr constant %struct.LogSum { double 0xFFF0000000000000, double 0.000000e+00 }, align 8

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @choose(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %3 = load i32, ptr %2, align 8, !tbaa !8
  %4 = icmp sgt i32 %3, 0
  br i1 %4, label %9, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %7 = load ptr, ptr %6, align 8, !tbaa !16
  %8 = sext i32 %3 to i64
  br label %29

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 124
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 140
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %34

29:                                               ; preds = %459, %5
  %30 = phi i64 [ %8, %5 ], [ %462, %459 ]
  %31 = phi ptr [ %7, %5 ], [ %447, %459 ]
  %32 = phi i32 [ 0, %5 ], [ %460, %459 ]
  %33 = getelementptr inbounds i32, ptr %31, i64 %30
  store i32 %32, ptr %33, align 4, !tbaa !4
  ret void

34:                                               ; preds = %9, %459
  %35 = phi i64 [ 0, %9 ], [ %310, %459 ]
  %36 = phi i32 [ 0, %9 ], [ %460, %459 ]
  %37 = load ptr, ptr %0, align 8, !tbaa !17
  %38 = load i32, ptr %10, align 4, !tbaa !18
  %39 = sext i32 %38 to i64
  %40 = mul nsw i64 %35, %39
  %41 = getelementptr inbounds float, ptr %37, i64 %40
  %42 = load i32, ptr %11, align 8, !tbaa !19
  %43 = icmp slt i32 %42, 0
  br i1 %43, label %51, label %44

44:                                               ; preds = %34
  %45 = zext nneg i32 %42 to i64
  %46 = getelementptr inbounds nuw float, ptr %41, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !20
  %48 = fpext float %47 to double
  %49 = fcmp ogt double %48, -1.000000e+04
  %50 = select i1 %49, double %48, double -1.000000e+04
  br label %51

51:                                               ; preds = %34, %44
  %52 = phi double [ %50, %44 ], [ 0xFFF0000000000000, %34 ]
  %53 = load ptr, ptr %12, align 8, !tbaa !22
  %54 = icmp sgt i32 %38, 0
  br i1 %54, label %55, label %117

55:                                               ; preds = %51
  %56 = getelementptr inbounds nuw i8, ptr %53, i64 8
  br label %57

57:                                               ; preds = %110, %55
  %58 = phi i64 [ 0, %55 ], [ %113, %110 ]
  %59 = phi i32 [ 0, %55 ], [ %112, %110 ]
  %60 = phi float [ 0x7FF8000000000000, %55 ], [ %111, %110 ]
  %61 = load i32, ptr %13, align 4, !tbaa !23
  %62 = icmp sgt i32 %61, 0
  br i1 %62, label %63, label %117

63:                                               ; preds = %57
  %64 = getelementptr inbounds nuw float, ptr %41, i64 %58
  %65 = load float, ptr %64, align 4, !tbaa !20
  %66 = fcmp ugt float %65, %60
  br i1 %66, label %67, label %110

67:                                               ; preds = %63
  %68 = load ptr, ptr %14, align 8, !tbaa !24
  %69 = getelementptr inbounds nuw i8, ptr %68, i64 %58
  %70 = load i8, ptr %69, align 1, !tbaa !25
  %71 = icmp eq i8 %70, 0
  br i1 %71, label %110, label %72

72:                                               ; preds = %67
  %73 = fpext float %65 to double
  %74 = fcmp ogt double %73, -1.000000e+04
  %75 = select i1 %74, double %73, double -1.000000e+04
  %76 = icmp slt i32 %59, %61
  br i1 %76, label %77, label %94

77:                                               ; preds = %72
  %78 = add nsw i32 %59, 1
  %79 = sext i32 %59 to i64
  %80 = getelementptr inbounds %struct.Ranked, ptr %53, i64 %79
  store double %75, ptr %80, align 8, !tbaa !26
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 8
  store i64 %58, ptr %81, align 8
  %82 = load i32, ptr %13, align 4, !tbaa !23
  %83 = icmp slt i32 %78, %82
  br i1 %83, label %110, label %84

84:                                               ; preds = %77
  %85 = icmp sgt i32 %59, 0
  br i1 %85, label %86, label %106

86:                                               ; preds = %84
  %87 = lshr i32 %78, 1
  %88 = zext nneg i32 %87 to i64
  %89 = zext nneg i32 %78 to i64
  br label %90

90:                                               ; preds = %90, %86
  %91 = phi i64 [ %88, %86 ], [ %92, %90 ]
  %92 = add nsw i64 %91, -1
  tail call fastcc void @sift_down(ptr noundef nonnull %53, i64 noundef %89, i64 noundef %92) #10
  %93 = icmp samesign ugt i64 %91, 1
  br i1 %93, label %90, label %106, !llvm.loop !27

94:                                               ; preds = %72
  %95 = load double, ptr %53, align 8
  %96 = fcmp ogt double %75, %95
  br i1 %96, label %104, label %97

97:                                               ; preds = %94
  %98 = load i64, ptr %56, align 8
  %99 = fcmp oeq double %75, %95
  %100 = shl i64 %98, 32
  %101 = ashr exact i64 %100, 32
  %102 = icmp slt i64 %58, %101
  %103 = select i1 %99, i1 %102, i1 false
  br i1 %103, label %104, label %106

104:                                              ; preds = %97, %94
  store double %75, ptr %53, align 8, !tbaa !26
  store i64 %58, ptr %56, align 8
  %105 = zext nneg i32 %59 to i64
  tail call fastcc void @sift_down(ptr noundef nonnull %53, i64 noundef %105, i64 noundef 0) #10
  br label %106

106:                                              ; preds = %90, %104, %97, %84
  %107 = phi i32 [ %59, %97 ], [ %59, %104 ], [ %78, %84 ], [ %78, %90 ]
  %108 = load double, ptr %53, align 8, !tbaa !29
  %109 = fptrunc double %108 to float
  br label %110

110:                                              ; preds = %106, %77, %67, %63
  %111 = phi float [ %60, %63 ], [ %60, %67 ], [ %109, %106 ], [ %60, %77 ]
  %112 = phi i32 [ %59, %63 ], [ %59, %67 ], [ %107, %106 ], [ %78, %77 ]
  %113 = add nuw nsw i64 %58, 1
  %114 = load i32, ptr %10, align 4, !tbaa !18
  %115 = sext i32 %114 to i64
  %116 = icmp slt i64 %113, %115
  br i1 %116, label %57, label %117, !llvm.loop !31

117:                                              ; preds = %57, %110, %51
  %118 = phi i32 [ 0, %51 ], [ %59, %57 ], [ %112, %110 ]
  %119 = sext i32 %118 to i64
  tail call fastcc void @sort_many(ptr noundef %53, i64 noundef %119) #10
  %120 = load i32, ptr %15, align 4, !tbaa !32
  %121 = icmp sgt i32 %120, 0
  br i1 %121, label %122, label %142

122:                                              ; preds = %117
  %123 = load ptr, ptr %16, align 8, !tbaa !33
  %124 = zext nneg i32 %120 to i64
  br label %127

125:                                              ; preds = %127
  %126 = fcmp olt double %139, 0x3FEFAE147AE147AE
  br i1 %126, label %142, label %146

127:                                              ; preds = %127, %122
  %128 = phi i64 [ 0, %122 ], [ %140, %127 ]
  %129 = phi double [ 0.000000e+00, %122 ], [ %139, %127 ]
  %130 = getelementptr inbounds nuw i32, ptr %123, i64 %128
  %131 = load i32, ptr %130, align 4, !tbaa !4
  %132 = sext i32 %131 to i64
  %133 = getelementptr inbounds float, ptr %41, i64 %132
  %134 = load float, ptr %133, align 4, !tbaa !20
  %135 = fpext float %134 to double
  %136 = fcmp ogt double %135, -1.000000e+04
  %137 = select i1 %136, double %135, double -1.000000e+04
  %138 = tail call double @llvm.exp.f64(double %137)
  %139 = fadd double %129, %138
  %140 = add nuw nsw i64 %128, 1
  %141 = icmp eq i64 %140, %124
  br i1 %141, label %125, label %127, !llvm.loop !34

142:                                              ; preds = %125, %117
  %143 = phi double [ %139, %125 ], [ 0.000000e+00, %117 ]
  %144 = fneg double %143
  %145 = tail call double @log1p(double noundef %144) #11
  br label %196

146:                                              ; preds = %125
  %147 = fcmp une double %52, 0xFFF0000000000000
  br i1 %147, label %148, label %153

148:                                              ; preds = %146
  %149 = fsub double 0xFFF0000000000000, %52
  %150 = tail call double @llvm.exp.f64(double %149)
  %151 = fmul double %150, 0.000000e+00
  %152 = fadd double %151, 1.000000e+00
  br label %153

153:                                              ; preds = %148, %146
  %154 = phi double [ %152, %148 ], [ 0.000000e+00, %146 ]
  %155 = phi double [ %52, %148 ], [ 0xFFF0000000000000, %146 ]
  %156 = load i32, ptr %10, align 4, !tbaa !18
  %157 = icmp sgt i32 %156, 0
  br i1 %157, label %158, label %161

158:                                              ; preds = %153
  %159 = load ptr, ptr %14, align 8, !tbaa !24
  %160 = zext nneg i32 %156 to i64
  br label %168

161:                                              ; preds = %191, %153
  %162 = phi double [ %154, %153 ], [ %192, %191 ]
  %163 = phi double [ %155, %153 ], [ %193, %191 ]
  %164 = fcmp ogt double %162, 0.000000e+00
  br i1 %164, label %165, label %196

165:                                              ; preds = %161
  %166 = tail call double @llvm.log.f64(double %162)
  %167 = fadd double %163, %166
  br label %196

168:                                              ; preds = %191, %158
  %169 = phi i64 [ 0, %158 ], [ %194, %191 ]
  %170 = phi double [ %155, %158 ], [ %193, %191 ]
  %171 = phi double [ %154, %158 ], [ %192, %191 ]
  %172 = getelementptr inbounds nuw i8, ptr %159, i64 %169
  %173 = load i8, ptr %172, align 1, !tbaa !25
  %174 = icmp eq i8 %173, 0
  br i1 %174, label %191, label %175

175:                                              ; preds = %168
  %176 = getelementptr inbounds nuw float, ptr %41, i64 %169
  %177 = load float, ptr %176, align 4, !tbaa !20
  %178 = fpext float %177 to double
  %179 = fcmp ogt double %178, -1.000000e+04
  %180 = select i1 %179, double %178, double -1.000000e+04
  %181 = fcmp ugt double %180, %170
  br i1 %181, label %186, label %182

182:                                              ; preds = %175
  %183 = fsub double %180, %170
  %184 = tail call double @llvm.exp.f64(double %183)
  %185 = fadd double %171, %184
  br label %191

186:                                              ; preds = %175
  %187 = fsub double %170, %180
  %188 = tail call double @llvm.exp.f64(double %187)
  %189 = fmul double %171, %188
  %190 = fadd double %189, 1.000000e+00
  br label %191

191:                                              ; preds = %186, %182, %168
  %192 = phi double [ %171, %168 ], [ %190, %186 ], [ %185, %182 ]
  %193 = phi double [ %170, %168 ], [ %180, %186 ], [ %170, %182 ]
  %194 = add nuw nsw i64 %169, 1
  %195 = icmp eq i64 %194, %160
  br i1 %195, label %161, label %168, !llvm.loop !35

196:                                              ; preds = %142, %161, %165
  %197 = phi double [ %145, %142 ], [ %167, %165 ], [ 0xFFF0000000000000, %161 ]
  %198 = fcmp une double %52, 0xFFF0000000000000
  br i1 %198, label %199, label %204

199:                                              ; preds = %196
  %200 = fsub double 0xFFF0000000000000, %52
  %201 = tail call double @llvm.exp.f64(double %200)
  %202 = fmul double %201, 0.000000e+00
  %203 = fadd double %202, 1.000000e+00
  br label %204

204:                                              ; preds = %196, %199
  %205 = phi double [ %203, %199 ], [ 0.000000e+00, %196 ]
  %206 = phi double [ %52, %199 ], [ 0xFFF0000000000000, %196 ]
  %207 = icmp sgt i32 %118, 0
  br i1 %207, label %213, label %208

208:                                              ; preds = %204
  %209 = load ptr, ptr %19, align 8, !tbaa !36
  %210 = getelementptr inbounds nuw double, ptr %209, i64 %35
  store double %52, ptr %210, align 8, !tbaa !26
  %211 = load ptr, ptr %20, align 8, !tbaa !37
  %212 = getelementptr inbounds nuw i8, ptr %211, i64 %35
  store i8 0, ptr %212, align 1, !tbaa !25
  br label %300

213:                                              ; preds = %204
  %214 = load i32, ptr %17, align 8, !tbaa !38
  %215 = sext i32 %214 to i64
  %216 = zext nneg i32 %118 to i64
  br label %217

217:                                              ; preds = %213, %252
  %218 = phi i64 [ 0, %213 ], [ %237, %252 ]
  %219 = phi double [ %206, %213 ], [ %254, %252 ]
  %220 = phi double [ %205, %213 ], [ %253, %252 ]
  %221 = icmp slt i64 %218, %215
  br i1 %221, label %235, label %222

222:                                              ; preds = %217
  %223 = load double, ptr %18, align 8, !tbaa !39
  %224 = fcmp ult double %223, 1.000000e+00
  br i1 %224, label %225, label %235

225:                                              ; preds = %222
  %226 = fcmp ogt double %220, 0.000000e+00
  br i1 %226, label %227, label %230

227:                                              ; preds = %225
  %228 = tail call double @llvm.log.f64(double %220)
  %229 = fadd double %219, %228
  br label %230

230:                                              ; preds = %225, %227
  %231 = phi double [ %229, %227 ], [ 0xFFF0000000000000, %225 ]
  %232 = tail call double @llvm.log.f64(double %223)
  %233 = fadd double %197, %232
  %234 = fcmp olt double %231, %233
  br i1 %234, label %235, label %256

235:                                              ; preds = %222, %217, %230
  %236 = load ptr, ptr %12, align 8, !tbaa !22
  %237 = add nuw nsw i64 %218, 1
  %238 = getelementptr inbounds nuw %struct.Ranked, ptr %236, i64 %218
  %239 = load double, ptr %238, align 8, !tbaa !29
  %240 = fcmp ugt double %239, %219
  br i1 %240, label %247, label %241

241:                                              ; preds = %235
  %242 = fcmp ueq double %239, 0xFFF0000000000000
  br i1 %242, label %252, label %243

243:                                              ; preds = %241
  %244 = fsub double %239, %219
  %245 = tail call double @llvm.exp.f64(double %244)
  %246 = fadd double %220, %245
  br label %252

247:                                              ; preds = %235
  %248 = fsub double %219, %239
  %249 = tail call double @llvm.exp.f64(double %248)
  %250 = fmul double %220, %249
  %251 = fadd double %250, 1.000000e+00
  br label %252

252:                                              ; preds = %241, %243, %247
  %253 = phi double [ %251, %247 ], [ %220, %241 ], [ %246, %243 ]
  %254 = phi double [ %239, %247 ], [ %219, %241 ], [ %219, %243 ]
  %255 = icmp eq i64 %237, %216
  br i1 %255, label %258, label %217, !llvm.loop !40

256:                                              ; preds = %230
  %257 = trunc nuw nsw i64 %218 to i32
  br label %258

258:                                              ; preds = %252, %256
  %259 = phi double [ %220, %256 ], [ %253, %252 ]
  %260 = phi double [ %219, %256 ], [ %254, %252 ]
  %261 = phi i32 [ %257, %256 ], [ %118, %252 ]
  %262 = load ptr, ptr %19, align 8, !tbaa !36
  %263 = getelementptr inbounds nuw double, ptr %262, i64 %35
  store double %52, ptr %263, align 8, !tbaa !26
  %264 = fcmp ogt double %52, -1.000000e+04
  %265 = icmp ne i32 %261, 0
  %266 = and i1 %264, %265
  br i1 %266, label %267, label %277

267:                                              ; preds = %258
  %268 = load ptr, ptr %12, align 8, !tbaa !22
  %269 = zext nneg i32 %261 to i64
  %270 = getelementptr %struct.Ranked, ptr %268, i64 %269
  %271 = getelementptr i8, ptr %270, i64 -16
  %272 = load double, ptr %271, align 8, !tbaa !29
  %273 = fcmp ogt double %52, %272
  %274 = zext i1 %273 to i8
  %275 = load ptr, ptr %20, align 8, !tbaa !37
  %276 = getelementptr inbounds nuw i8, ptr %275, i64 %35
  store i8 %274, ptr %276, align 1, !tbaa !25
  br label %283

277:                                              ; preds = %258
  %278 = load ptr, ptr %20, align 8, !tbaa !37
  %279 = getelementptr inbounds nuw i8, ptr %278, i64 %35
  store i8 0, ptr %279, align 1, !tbaa !25
  %280 = icmp eq i32 %261, 0
  br i1 %280, label %300, label %281

281:                                              ; preds = %277
  %282 = zext nneg i32 %261 to i64
  br label %283

283:                                              ; preds = %281, %267
  %284 = phi i64 [ %282, %281 ], [ %269, %267 ]
  %285 = load ptr, ptr %12, align 8, !tbaa !22
  %286 = getelementptr %struct.Ranked, ptr %285, i64 %284
  %287 = getelementptr i8, ptr %286, i64 -16
  %288 = load double, ptr %287, align 8, !tbaa !29
  %289 = zext i32 %261 to i64
  br label %290

290:                                              ; preds = %283, %295
  %291 = phi i64 [ 0, %283 ], [ %296, %295 ]
  %292 = getelementptr inbounds nuw %struct.Ranked, ptr %285, i64 %291
  %293 = load double, ptr %292, align 8, !tbaa !29
  %294 = fcmp ogt double %293, -1.000000e+04
  br i1 %294, label %295, label %298

295:                                              ; preds = %290
  %296 = add nuw nsw i64 %291, 1
  %297 = icmp eq i64 %296, %289
  br i1 %297, label %300, label %290, !llvm.loop !41

298:                                              ; preds = %290
  %299 = trunc nuw nsw i64 %291 to i32
  br label %300

300:                                              ; preds = %295, %298, %208, %277
  %301 = phi i1 [ true, %208 ], [ true, %277 ], [ false, %298 ], [ false, %295 ]
  %302 = phi double [ 0.000000e+00, %208 ], [ 0.000000e+00, %277 ], [ %288, %298 ], [ %288, %295 ]
  %303 = phi double [ %205, %208 ], [ %259, %277 ], [ %259, %298 ], [ %259, %295 ]
  %304 = phi double [ %206, %208 ], [ %260, %277 ], [ %260, %298 ], [ %260, %295 ]
  %305 = phi i32 [ 0, %208 ], [ 0, %277 ], [ %261, %298 ], [ %261, %295 ]
  %306 = phi i32 [ 0, %208 ], [ 0, %277 ], [ %299, %298 ], [ %261, %295 ]
  %307 = load ptr, ptr %21, align 8, !tbaa !42
  %308 = getelementptr inbounds nuw i32, ptr %307, i64 %35
  %309 = load i32, ptr %308, align 4, !tbaa !4
  %310 = add nuw nsw i64 %35, 1
  %311 = getelementptr inbounds nuw i32, ptr %307, i64 %310
  %312 = load i32, ptr %311, align 4, !tbaa !4
  %313 = icmp slt i32 %309, %312
  %314 = zext i32 %305 to i64
  br i1 %313, label %317, label %315

315:                                              ; preds = %300
  %316 = load ptr, ptr %12, align 8, !tbaa !22
  br label %320

317:                                              ; preds = %300
  %318 = load ptr, ptr %22, align 8, !tbaa !43
  %319 = sext i32 %309 to i64
  br label %373

320:                                              ; preds = %420, %315
  %321 = phi ptr [ %316, %315 ], [ %421, %420 ]
  %322 = phi double [ %303, %315 ], [ %423, %420 ]
  %323 = phi double [ %304, %315 ], [ %424, %420 ]
  %324 = phi i32 [ %305, %315 ], [ %425, %420 ]
  %325 = getelementptr inbounds nuw %struct.Ranked, ptr %321, i64 %314
  %326 = sub nsw i32 %324, %305
  %327 = sext i32 %326 to i64
  %328 = icmp sgt i32 %326, 1
  br i1 %328, label %329, label %358

329:                                              ; preds = %320, %352
  %330 = phi i64 [ %356, %352 ], [ 1, %320 ]
  %331 = getelementptr inbounds nuw %struct.Ranked, ptr %325, i64 %330
  %332 = load double, ptr %331, align 8, !tbaa !26
  %333 = getelementptr inbounds nuw i8, ptr %331, i64 8
  %334 = load i64, ptr %333, align 8
  %335 = trunc i64 %334 to i32
  br label %336

336:                                              ; preds = %349, %329
  %337 = phi i64 [ %330, %329 ], [ %350, %349 ]
  %338 = getelementptr %struct.Ranked, ptr %325, i64 %337
  %339 = getelementptr i8, ptr %338, i64 -16
  %340 = load double, ptr %339, align 8
  %341 = fcmp ogt double %332, %340
  br i1 %341, label %349, label %342

342:                                              ; preds = %336
  %343 = getelementptr i8, ptr %338, i64 -8
  %344 = load i64, ptr %343, align 8
  %345 = trunc i64 %344 to i32
  %346 = fcmp oeq double %332, %340
  %347 = icmp slt i32 %335, %345
  %348 = select i1 %346, i1 %347, i1 false
  br i1 %348, label %349, label %352

349:                                              ; preds = %342, %336
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %338, ptr noundef nonnull align 8 dereferenceable(16) %339, i64 16, i1 false), !tbaa.struct !44
  %350 = add nsw i64 %337, -1
  %351 = icmp sgt i64 %337, 1
  br i1 %351, label %336, label %352, !llvm.loop !45

352:                                              ; preds = %349, %342
  %353 = phi i64 [ 0, %349 ], [ %337, %342 ]
  %354 = getelementptr inbounds %struct.Ranked, ptr %325, i64 %353
  store double %332, ptr %354, align 8, !tbaa !26
  %355 = getelementptr inbounds nuw i8, ptr %354, i64 8
  store i64 %334, ptr %355, align 8
  %356 = add nuw nsw i64 %330, 1
  %357 = icmp eq i64 %356, %327
  br i1 %357, label %358, label %329, !llvm.loop !46

358:                                              ; preds = %352, %320
  %359 = load i32, ptr %10, align 4, !tbaa !18
  %360 = load i32, ptr %15, align 4, !tbaa !32
  %361 = sub nsw i32 %359, %360
  %362 = load i32, ptr %11, align 8, !tbaa !19
  %363 = icmp sgt i32 %362, -1
  %364 = sext i1 %363 to i32
  %365 = add i32 %361, %364
  %366 = fcmp ogt double %322, 0.000000e+00
  br i1 %366, label %367, label %370

367:                                              ; preds = %358
  %368 = tail call double @llvm.log.f64(double %322)
  %369 = fadd double %323, %368
  br label %370

370:                                              ; preds = %358, %367
  %371 = phi double [ %369, %367 ], [ 0xFFF0000000000000, %358 ]
  %372 = icmp eq i32 %365, %324
  br i1 %372, label %443, label %429

373:                                              ; preds = %317, %420
  %374 = phi i32 [ %312, %317 ], [ %422, %420 ]
  %375 = phi i64 [ %319, %317 ], [ %426, %420 ]
  %376 = phi i32 [ %305, %317 ], [ %425, %420 ]
  %377 = phi double [ %304, %317 ], [ %424, %420 ]
  %378 = phi double [ %303, %317 ], [ %423, %420 ]
  %379 = getelementptr inbounds i32, ptr %318, i64 %375
  %380 = load i32, ptr %379, align 4, !tbaa !4
  %381 = sext i32 %380 to i64
  %382 = getelementptr inbounds float, ptr %41, i64 %381
  %383 = load float, ptr %382, align 4, !tbaa !20
  %384 = fpext float %383 to double
  %385 = fcmp ogt double %384, -1.000000e+04
  %386 = select i1 %385, double %384, double -1.000000e+04
  br i1 %301, label %399, label %387

387:                                              ; preds = %373
  %388 = load ptr, ptr %12, align 8, !tbaa !22
  br label %390

389:                                              ; preds = %390
  br i1 %395, label %420, label %399

390:                                              ; preds = %387, %390
  %391 = phi i64 [ 0, %387 ], [ %396, %390 ]
  %392 = getelementptr inbounds nuw %struct.Ranked, ptr %388, i64 %391
  %393 = getelementptr inbounds nuw i8, ptr %392, i64 8
  %394 = load i32, ptr %393, align 8, !tbaa !47
  %395 = icmp eq i32 %394, %380
  %396 = add nuw nsw i64 %391, 1
  %397 = icmp samesign uge i64 %396, %314
  %398 = select i1 %397, i1 true, i1 %395
  br i1 %398, label %389, label %390, !llvm.loop !48

399:                                              ; preds = %373, %389
  %400 = fcmp ugt double %386, %377
  br i1 %400, label %405, label %401

401:                                              ; preds = %399
  %402 = fsub double %386, %377
  %403 = tail call double @llvm.exp.f64(double %402)
  %404 = fadd double %378, %403
  br label %410

405:                                              ; preds = %399
  %406 = fsub double %377, %386
  %407 = tail call double @llvm.exp.f64(double %406)
  %408 = fmul double %378, %407
  %409 = fadd double %408, 1.000000e+00
  br label %410

410:                                              ; preds = %401, %405
  %411 = phi double [ %409, %405 ], [ %404, %401 ]
  %412 = phi double [ %386, %405 ], [ %377, %401 ]
  %413 = load ptr, ptr %12, align 8, !tbaa !22
  %414 = add nsw i32 %376, 1
  %415 = sext i32 %376 to i64
  %416 = getelementptr inbounds %struct.Ranked, ptr %413, i64 %415
  store double %386, ptr %416, align 8, !tbaa !26
  %417 = getelementptr inbounds nuw i8, ptr %416, i64 8
  store i32 %380, ptr %417, align 8, !tbaa !4
  %418 = getelementptr inbounds nuw i8, ptr %416, i64 12
  store i32 0, ptr %418, align 4, !tbaa !4
  %419 = load i32, ptr %311, align 4, !tbaa !4
  br label %420

420:                                              ; preds = %389, %410
  %421 = phi ptr [ %388, %389 ], [ %413, %410 ]
  %422 = phi i32 [ %374, %389 ], [ %419, %410 ]
  %423 = phi double [ %378, %389 ], [ %411, %410 ]
  %424 = phi double [ %377, %389 ], [ %412, %410 ]
  %425 = phi i32 [ %376, %389 ], [ %414, %410 ]
  %426 = add nsw i64 %375, 1
  %427 = sext i32 %422 to i64
  %428 = icmp slt i64 %426, %427
  br i1 %428, label %373, label %320, !llvm.loop !49

429:                                              ; preds = %370
  %430 = sub nsw i32 %365, %324
  %431 = sitofp i32 %430 to double
  %432 = tail call double @llvm.log.f64(double %431)
  %433 = fadd double %302, %432
  %434 = tail call double @llvm.exp.f64(double %197)
  %435 = tail call double @llvm.exp.f64(double %371)
  %436 = fsub double %434, %435
  %437 = fadd double %436, 1.000000e-05
  %438 = fcmp ogt double %437, 0.000000e+00
  %439 = select i1 %438, double %437, double 0.000000e+00
  %440 = tail call double @llvm.log.f64(double %439)
  %441 = fcmp olt double %440, %433
  %442 = select i1 %441, double %440, double %433
  br label %443

443:                                              ; preds = %370, %429
  %444 = phi double [ %442, %429 ], [ 0xFFF0000000000000, %370 ]
  %445 = load ptr, ptr %23, align 8, !tbaa !50
  %446 = getelementptr inbounds nuw double, ptr %445, i64 %35
  store double %444, ptr %446, align 8, !tbaa !26
  %447 = load ptr, ptr %24, align 8, !tbaa !16
  %448 = getelementptr inbounds nuw i32, ptr %447, i64 %35
  store i32 %36, ptr %448, align 4, !tbaa !4
  %449 = load ptr, ptr %25, align 8, !tbaa !51
  %450 = getelementptr inbounds nuw i32, ptr %449, i64 %35
  store i32 %306, ptr %450, align 4, !tbaa !4
  %451 = icmp sgt i32 %324, 0
  br i1 %451, label %452, label %459

452:                                              ; preds = %443
  %453 = load ptr, ptr %12, align 8, !tbaa !22
  %454 = load ptr, ptr %26, align 8, !tbaa !52
  %455 = load ptr, ptr %27, align 8, !tbaa !53
  %456 = load ptr, ptr %28, align 8, !tbaa !54
  %457 = zext nneg i32 %324 to i64
  %458 = sext i32 %36 to i64
  br label %464

459:                                              ; preds = %495, %443
  %460 = add nsw i32 %324, %36
  %461 = load i32, ptr %2, align 8, !tbaa !8
  %462 = sext i32 %461 to i64
  %463 = icmp slt i64 %310, %462
  br i1 %463, label %34, label %29, !llvm.loop !55

464:                                              ; preds = %452, %495
  %465 = phi i64 [ %457, %452 ], [ %468, %495 ]
  %466 = phi double [ 0xFFF0000000000000, %452 ], [ %485, %495 ]
  %467 = phi double [ 0.000000e+00, %452 ], [ %484, %495 ]
  %468 = add nsw i64 %465, -1
  %469 = getelementptr inbounds nuw %struct.Ranked, ptr %453, i64 %468
  %470 = load double, ptr %469, align 8, !tbaa !29
  %471 = fcmp ugt double %470, %466
  br i1 %471, label %478, label %472

472:                                              ; preds = %464
  %473 = fcmp ueq double %470, 0xFFF0000000000000
  br i1 %473, label %483, label %474

474:                                              ; preds = %472
  %475 = fsub double %470, %466
  %476 = tail call double @llvm.exp.f64(double %475)
  %477 = fadd double %467, %476
  br label %483

478:                                              ; preds = %464
  %479 = fsub double %466, %470
  %480 = tail call double @llvm.exp.f64(double %479)
  %481 = fmul double %467, %480
  %482 = fadd double %481, 1.000000e+00
  br label %483

483:                                              ; preds = %472, %474, %478
  %484 = phi double [ %482, %478 ], [ %467, %472 ], [ %477, %474 ]
  %485 = phi double [ %470, %478 ], [ %466, %472 ], [ %466, %474 ]
  %486 = getelementptr inbounds nuw i8, ptr %469, i64 8
  %487 = load i32, ptr %486, align 8, !tbaa !47
  %488 = add nsw i64 %468, %458
  %489 = getelementptr inbounds i32, ptr %454, i64 %488
  store i32 %487, ptr %489, align 4, !tbaa !4
  %490 = getelementptr inbounds double, ptr %455, i64 %488
  store double %470, ptr %490, align 8, !tbaa !26
  %491 = fcmp ogt double %484, 0.000000e+00
  br i1 %491, label %492, label %495

492:                                              ; preds = %483
  %493 = tail call double @llvm.log.f64(double %484)
  %494 = fadd double %485, %493
  br label %495

495:                                              ; preds = %483, %492
  %496 = phi double [ %494, %492 ], [ 0xFFF0000000000000, %483 ]
  %497 = getelementptr inbounds double, ptr %456, i64 %488
  store double %496, ptr %497, align 8, !tbaa !26
  %498 = icmp samesign ugt i64 %465, 1
  br i1 %498, label %464, label %459, !llvm.loop !56
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #3

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @sweep(ptr noundef readonly %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, ptr noundef writeonly captures(none) initializes((0, 4)) %4) local_unnamed_addr #0 {
  store i32 0, ptr %4, align 4, !tbaa !4
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %7 = load i32, ptr %6, align 8, !tbaa !57
  %8 = icmp slt i32 %3, %7
  br i1 %8, label %9, label %901

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %33 = sext i32 %3 to i64
  %34 = load ptr, ptr %15, align 8, !tbaa !59
  br label %35

35:                                               ; preds = %9, %892
  %36 = phi ptr [ %34, %9 ], [ %811, %892 ]
  %37 = phi i64 [ %33, %9 ], [ %705, %892 ]
  %38 = load ptr, ptr %10, align 8, !tbaa !60
  %39 = load i32, ptr %11, align 4, !tbaa !61
  %40 = sext i32 %39 to i64
  %41 = mul nsw i64 %37, %40
  %42 = getelementptr inbounds %struct.Node, ptr %38, i64 %41
  %43 = load ptr, ptr %12, align 8, !tbaa !62
  %44 = load ptr, ptr %13, align 8, !tbaa !63
  %45 = getelementptr inbounds i32, ptr %44, i64 %37
  %46 = load i32, ptr %45, align 4, !tbaa !4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds double, ptr %43, i64 %47
  %49 = load ptr, ptr %14, align 8, !tbaa !64
  %50 = getelementptr inbounds double, ptr %49, i64 %47
  %51 = getelementptr i8, ptr %45, i64 4
  %52 = load i32, ptr %51, align 4, !tbaa !4
  %53 = sub i32 %52, %46
  %54 = getelementptr inbounds i32, ptr %36, i64 %37
  %55 = load i32, ptr %54, align 4, !tbaa !4
  %56 = icmp sgt i32 %55, 0
  br i1 %56, label %57, label %69

57:                                               ; preds = %35
  %58 = icmp sgt i32 %53, 0
  %59 = load ptr, ptr %18, align 8, !tbaa !65
  %60 = zext i32 %53 to i64
  %61 = zext nneg i32 %55 to i64
  br label %62

62:                                               ; preds = %95, %57
  %63 = phi i64 [ 0, %57 ], [ %99, %95 ]
  %64 = phi i64 [ 0, %57 ], [ %97, %95 ]
  %65 = getelementptr inbounds nuw %struct.Node, ptr %42, i64 %63
  br i1 %58, label %66, label %95

66:                                               ; preds = %62
  %67 = mul nuw nsw i64 %63, %60
  %68 = trunc nuw nsw i64 %63 to i32
  br label %74

69:                                               ; preds = %95, %35
  %70 = phi i64 [ 0, %35 ], [ %97, %95 ]
  %71 = load i32, ptr %19, align 8, !tbaa !66
  %72 = sext i32 %71 to i64
  %73 = icmp sgt i64 %70, %72
  br i1 %73, label %101, label %126

74:                                               ; preds = %83, %66
  %75 = phi i64 [ 0, %66 ], [ %90, %83 ]
  %76 = phi i64 [ %64, %66 ], [ %91, %83 ]
  %77 = load double, ptr %65, align 8, !tbaa !67
  %78 = getelementptr inbounds nuw double, ptr %48, i64 %75
  %79 = load double, ptr %78, align 8, !tbaa !26
  %80 = fadd double %77, %79
  %81 = load double, ptr %16, align 8, !tbaa !69
  %82 = fcmp ult double %80, %81
  br i1 %82, label %93, label %83

83:                                               ; preds = %74
  %84 = load ptr, ptr %17, align 8, !tbaa !70
  %85 = getelementptr inbounds %struct.Ranked, ptr %84, i64 %76
  %86 = add nuw nsw i64 %75, %67
  store double %80, ptr %85, align 8, !tbaa !26
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 8
  %88 = trunc nuw i64 %86 to i32
  store i32 %88, ptr %87, align 8, !tbaa !4
  %89 = getelementptr inbounds nuw i8, ptr %85, i64 12
  store i32 %68, ptr %89, align 4, !tbaa !4
  %90 = add nuw nsw i64 %75, 1
  %91 = add nsw i64 %76, 1
  %92 = icmp eq i64 %90, %60
  br i1 %92, label %95, label %74, !llvm.loop !71

93:                                               ; preds = %74
  %94 = trunc nuw nsw i64 %75 to i32
  br label %95

95:                                               ; preds = %83, %93, %62
  %96 = phi i32 [ 0, %62 ], [ %94, %93 ], [ %53, %83 ]
  %97 = phi i64 [ %64, %62 ], [ %76, %93 ], [ %91, %83 ]
  %98 = getelementptr inbounds nuw i32, ptr %59, i64 %63
  store i32 %96, ptr %98, align 4, !tbaa !4
  %99 = add nuw nsw i64 %63, 1
  %100 = icmp eq i64 %99, %61
  br i1 %100, label %69, label %62, !llvm.loop !72

101:                                              ; preds = %69
  %102 = load ptr, ptr %17, align 8, !tbaa !70
  tail call fastcc void @select_first(ptr noundef %102, i64 noundef %70, i64 noundef %72) #10
  br i1 %56, label %103, label %107

103:                                              ; preds = %101
  %104 = load ptr, ptr %18, align 8, !tbaa !65
  %105 = zext nneg i32 %55 to i64
  %106 = shl nuw nsw i64 %105, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %104, i8 0, i64 %106, i1 false), !tbaa !4
  br label %107

107:                                              ; preds = %103, %101
  %108 = load i32, ptr %19, align 8, !tbaa !66
  %109 = icmp sgt i32 %108, 0
  br i1 %109, label %110, label %126

110:                                              ; preds = %107
  %111 = load ptr, ptr %18, align 8, !tbaa !65
  %112 = load ptr, ptr %17, align 8, !tbaa !70
  br label %113

113:                                              ; preds = %113, %110
  %114 = phi i64 [ 0, %110 ], [ %122, %113 ]
  %115 = getelementptr inbounds nuw %struct.Ranked, ptr %112, i64 %114
  %116 = getelementptr inbounds nuw i8, ptr %115, i64 12
  %117 = load i32, ptr %116, align 4, !tbaa !73
  %118 = sext i32 %117 to i64
  %119 = getelementptr inbounds i32, ptr %111, i64 %118
  %120 = load i32, ptr %119, align 4, !tbaa !4
  %121 = add nsw i32 %120, 1
  store i32 %121, ptr %119, align 4, !tbaa !4
  %122 = add nuw nsw i64 %114, 1
  %123 = load i32, ptr %19, align 8, !tbaa !66
  %124 = sext i32 %123 to i64
  %125 = icmp slt i64 %122, %124
  br i1 %125, label %113, label %126, !llvm.loop !74

126:                                              ; preds = %113, %107, %69
  br i1 %56, label %127, label %186

127:                                              ; preds = %126
  %128 = load ptr, ptr %20, align 8, !tbaa !75
  %129 = getelementptr inbounds double, ptr %128, i64 %37
  %130 = load ptr, ptr %18, align 8, !tbaa !65
  %131 = zext nneg i32 %55 to i64
  %132 = load double, ptr %129, align 8, !tbaa !26
  br label %133

133:                                              ; preds = %179, %127
  %134 = phi double [ 0.000000e+00, %127 ], [ %180, %179 ]
  %135 = phi double [ 0xFFF0000000000000, %127 ], [ %181, %179 ]
  %136 = phi double [ 0xFFF0000000000000, %127 ], [ %182, %179 ]
  %137 = phi double [ 0xFFF0000000000000, %127 ], [ %183, %179 ]
  %138 = phi i64 [ 0, %127 ], [ %184, %179 ]
  %139 = getelementptr inbounds nuw %struct.Node, ptr %42, i64 %138
  %140 = load double, ptr %139, align 8, !tbaa !67
  %141 = fadd double %140, %132
  %142 = fcmp ugt double %141, %137
  br i1 %142, label %149, label %143

143:                                              ; preds = %133
  %144 = fcmp ueq double %141, 0xFFF0000000000000
  br i1 %144, label %154, label %145

145:                                              ; preds = %143
  %146 = fsub double %141, %137
  %147 = tail call double @llvm.exp.f64(double %146)
  %148 = fadd double %134, %147
  br label %154

149:                                              ; preds = %133
  %150 = fsub double %137, %141
  %151 = tail call double @llvm.exp.f64(double %150)
  %152 = fmul double %134, %151
  %153 = fadd double %152, 1.000000e+00
  br label %154

154:                                              ; preds = %149, %145, %143
  %155 = phi double [ %153, %149 ], [ %134, %143 ], [ %148, %145 ]
  %156 = phi double [ %141, %149 ], [ %135, %143 ], [ %135, %145 ]
  %157 = phi double [ %141, %149 ], [ %136, %143 ], [ %136, %145 ]
  %158 = phi double [ %141, %149 ], [ %137, %143 ], [ %137, %145 ]
  %159 = getelementptr inbounds nuw i32, ptr %130, i64 %138
  %160 = load i32, ptr %159, align 4, !tbaa !4
  %161 = icmp slt i32 %160, %53
  br i1 %161, label %162, label %179

162:                                              ; preds = %154
  %163 = sext i32 %160 to i64
  %164 = getelementptr inbounds double, ptr %50, i64 %163
  %165 = load double, ptr %164, align 8, !tbaa !26
  %166 = fadd double %140, %165
  %167 = fcmp ugt double %166, %157
  br i1 %167, label %174, label %168

168:                                              ; preds = %162
  %169 = fcmp ueq double %166, 0xFFF0000000000000
  br i1 %169, label %179, label %170

170:                                              ; preds = %168
  %171 = fsub double %166, %157
  %172 = tail call double @llvm.exp.f64(double %171)
  %173 = fadd double %155, %172
  br label %179

174:                                              ; preds = %162
  %175 = fsub double %157, %166
  %176 = tail call double @llvm.exp.f64(double %175)
  %177 = fmul double %155, %176
  %178 = fadd double %177, 1.000000e+00
  br label %179

179:                                              ; preds = %174, %170, %168, %154
  %180 = phi double [ %178, %174 ], [ %155, %168 ], [ %173, %170 ], [ %155, %154 ]
  %181 = phi double [ %166, %174 ], [ %156, %168 ], [ %156, %170 ], [ %156, %154 ]
  %182 = phi double [ %166, %174 ], [ %157, %168 ], [ %157, %170 ], [ %157, %154 ]
  %183 = phi double [ %166, %174 ], [ %157, %168 ], [ %157, %170 ], [ %158, %154 ]
  %184 = add nuw nsw i64 %138, 1
  %185 = icmp eq i64 %184, %131
  br i1 %185, label %186, label %133, !llvm.loop !76

186:                                              ; preds = %179, %126
  %187 = phi double [ 0.000000e+00, %126 ], [ %180, %179 ]
  %188 = phi double [ 0xFFF0000000000000, %126 ], [ %181, %179 ]
  %189 = load ptr, ptr %21, align 8, !tbaa !77
  %190 = getelementptr inbounds i32, ptr %189, i64 %37
  %191 = load i32, ptr %190, align 4, !tbaa !4
  %192 = icmp eq i32 %191, -1
  br i1 %192, label %220, label %193

193:                                              ; preds = %186
  %194 = load ptr, ptr %22, align 8, !tbaa !78
  %195 = getelementptr inbounds i32, ptr %194, i64 %37
  %196 = load i32, ptr %195, align 4, !tbaa !4
  %197 = icmp eq i32 %196, -1
  br i1 %197, label %220, label %198

198:                                              ; preds = %193
  %199 = load ptr, ptr %13, align 8, !tbaa !63
  %200 = getelementptr inbounds i32, ptr %199, i64 %37
  %201 = load i32, ptr %200, align 4, !tbaa !4
  %202 = getelementptr i8, ptr %200, i64 4
  %203 = load i32, ptr %202, align 4, !tbaa !4
  %204 = icmp slt i32 %201, %203
  br i1 %204, label %205, label %220

205:                                              ; preds = %198
  %206 = load ptr, ptr %0, align 8, !tbaa !79
  %207 = sext i32 %201 to i64
  br label %208

208:                                              ; preds = %213, %205
  %209 = phi i64 [ %207, %205 ], [ %214, %213 ]
  %210 = getelementptr inbounds i32, ptr %206, i64 %209
  %211 = load i32, ptr %210, align 4, !tbaa !4
  %212 = icmp eq i32 %211, %196
  br i1 %212, label %217, label %213

213:                                              ; preds = %208
  %214 = add nsw i64 %209, 1
  %215 = trunc i64 %214 to i32
  %216 = icmp eq i32 %203, %215
  br i1 %216, label %220, label %208, !llvm.loop !80

217:                                              ; preds = %208
  %218 = trunc nsw i64 %209 to i32
  %219 = sub nsw i32 %218, %201
  br label %220

220:                                              ; preds = %213, %186, %193, %198, %217
  %221 = phi i32 [ -1, %193 ], [ -1, %186 ], [ %219, %217 ], [ -1, %198 ], [ -1, %213 ]
  %222 = load ptr, ptr %23, align 8, !tbaa !81
  %223 = getelementptr inbounds nuw i8, ptr %222, i64 8
  %224 = load i32, ptr %223, align 4, !tbaa !4
  %225 = icmp slt i32 %224, 0
  br i1 %225, label %226, label %236

226:                                              ; preds = %220
  %227 = load i32, ptr %222, align 4, !tbaa !4
  %228 = getelementptr inbounds nuw i8, ptr %222, i64 4
  %229 = load i32, ptr %228, align 4, !tbaa !4
  %230 = sdiv i32 %227, %229
  %231 = icmp ne i32 %230, 0
  %232 = icmp eq i32 %227, 0
  %233 = or i1 %232, %231
  %234 = select i1 %233, i32 %230, i32 1
  %235 = getelementptr inbounds nuw i8, ptr %222, i64 12
  store i32 %234, ptr %235, align 4, !tbaa !4
  store i32 %234, ptr %223, align 4, !tbaa !4
  br label %236

236:                                              ; preds = %226, %220
  %237 = load ptr, ptr %10, align 8, !tbaa !60
  %238 = load i32, ptr %11, align 4, !tbaa !61
  %239 = sext i32 %238 to i64
  %240 = mul nsw i64 %37, %239
  %241 = getelementptr inbounds %struct.Node, ptr %237, i64 %240
  %242 = load ptr, ptr %13, align 8, !tbaa !63
  %243 = getelementptr inbounds i32, ptr %242, i64 %37
  %244 = load i32, ptr %243, align 4, !tbaa !4
  %245 = load ptr, ptr %24, align 8, !tbaa !82
  %246 = getelementptr inbounds i32, ptr %245, i64 %37
  %247 = load i32, ptr %246, align 4, !tbaa !4
  %248 = load ptr, ptr %15, align 8, !tbaa !59
  %249 = getelementptr inbounds i32, ptr %248, i64 %37
  %250 = load i32, ptr %249, align 4, !tbaa !4
  %251 = icmp sgt i32 %250, 0
  br i1 %251, label %252, label %259

252:                                              ; preds = %236
  %253 = icmp ne i32 %221, -1
  %254 = load ptr, ptr %18, align 8, !tbaa !65
  br label %431

255:                                              ; preds = %456
  %256 = load i32, ptr %11, align 4, !tbaa !61
  %257 = load i32, ptr %246, align 4, !tbaa !4
  %258 = load i32, ptr %243, align 4, !tbaa !4
  br label %259

259:                                              ; preds = %255, %236
  %260 = phi i32 [ %244, %236 ], [ %258, %255 ]
  %261 = phi i32 [ %247, %236 ], [ %257, %255 ]
  %262 = phi i32 [ %238, %236 ], [ %256, %255 ]
  %263 = phi i32 [ 0, %236 ], [ %458, %255 ]
  %264 = phi i32 [ 0, %236 ], [ %459, %255 ]
  %265 = load ptr, ptr %26, align 8, !tbaa !83
  %266 = load ptr, ptr %27, align 8, !tbaa !84
  %267 = load ptr, ptr %0, align 8, !tbaa !79
  %268 = shl nsw i32 %263, 1
  br label %269

269:                                              ; preds = %269, %259
  %270 = phi i32 [ 1, %259 ], [ %272, %269 ]
  %271 = icmp slt i32 %270, %268
  %272 = shl i32 %270, 1
  br i1 %271, label %269, label %273, !llvm.loop !85

273:                                              ; preds = %269
  %274 = sext i32 %262 to i64
  %275 = mul nsw i64 %37, %274
  %276 = getelementptr inbounds %struct.Node, ptr %237, i64 %275
  %277 = sext i32 %261 to i64
  %278 = getelementptr inbounds i32, ptr %265, i64 %277
  %279 = getelementptr inbounds i32, ptr %266, i64 %277
  %280 = sext i32 %260 to i64
  %281 = getelementptr inbounds i32, ptr %267, i64 %280
  %282 = icmp sgt i32 %270, 0
  br i1 %282, label %283, label %287

283:                                              ; preds = %273
  %284 = load ptr, ptr %28, align 8, !tbaa !86
  %285 = zext nneg i32 %270 to i64
  %286 = shl nuw nsw i64 %285, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %284, i8 -1, i64 %286, i1 false), !tbaa !4
  br label %287

287:                                              ; preds = %283, %273
  %288 = load ptr, ptr %17, align 8, !tbaa !70
  %289 = sext i32 %263 to i64
  tail call fastcc void @sort_many(ptr noundef %288, i64 noundef %289) #10
  %290 = icmp sgt i32 %263, 0
  br i1 %290, label %293, label %291

291:                                              ; preds = %287
  %292 = load ptr, ptr %25, align 8, !tbaa !87
  br label %423

293:                                              ; preds = %287
  %294 = add nsw i32 %270, -1
  %295 = zext nneg i32 %263 to i64
  br label %301

296:                                              ; preds = %390
  %297 = icmp eq i32 %391, 0
  br i1 %297, label %298, label %887

298:                                              ; preds = %296
  %299 = load ptr, ptr %25, align 8, !tbaa !87
  %300 = load ptr, ptr %17, align 8, !tbaa !70
  br label %394

301:                                              ; preds = %390, %293
  %302 = phi i64 [ 0, %293 ], [ %392, %390 ]
  %303 = phi i32 [ 0, %293 ], [ %391, %390 ]
  %304 = load ptr, ptr %25, align 8, !tbaa !87
  %305 = load ptr, ptr %17, align 8, !tbaa !70
  %306 = getelementptr inbounds nuw %struct.Ranked, ptr %305, i64 %302
  %307 = getelementptr inbounds nuw i8, ptr %306, i64 8
  %308 = load i32, ptr %307, align 8, !tbaa !47
  %309 = sext i32 %308 to i64
  %310 = getelementptr inbounds %struct.Node, ptr %304, i64 %309
  %311 = getelementptr inbounds i32, ptr %278, i64 %309
  %312 = load i32, ptr %311, align 4, !tbaa !4
  %313 = sext i32 %312 to i64
  %314 = getelementptr inbounds %struct.Node, ptr %276, i64 %313
  %315 = getelementptr inbounds nuw i8, ptr %310, i64 20
  %316 = load i32, ptr %315, align 4, !tbaa !88
  %317 = icmp eq i32 %316, -2
  %318 = getelementptr inbounds i32, ptr %279, i64 %309
  %319 = load i32, ptr %318, align 4, !tbaa !4
  %320 = sext i32 %319 to i64
  %321 = getelementptr inbounds i32, ptr %281, i64 %320
  %322 = load i32, ptr %321, align 4, !tbaa !4
  %323 = select i1 %317, i64 20, i64 16
  %324 = getelementptr inbounds nuw i8, ptr %314, i64 %323
  %325 = load i32, ptr %324, align 4, !tbaa !4
  %326 = mul i32 %325, -1640531535
  %327 = mul i32 %322, -2048144777
  %328 = xor i32 %326, %327
  %329 = lshr i32 %328, 8
  %330 = load ptr, ptr %28, align 8, !tbaa !86
  %331 = and i32 %329, %294
  %332 = zext nneg i32 %331 to i64
  %333 = getelementptr inbounds nuw i32, ptr %330, i64 %332
  %334 = load i32, ptr %333, align 4, !tbaa !4
  %335 = icmp eq i32 %334, -1
  br i1 %335, label %360, label %336

336:                                              ; preds = %301
  %337 = load ptr, ptr %29, align 8, !tbaa !89
  %338 = zext i32 %325 to i64
  %339 = shl nuw i64 %338, 32
  %340 = zext i1 %317 to i64
  %341 = or disjoint i64 %339, %340
  br label %349

342:                                              ; preds = %349
  %343 = add nsw i32 %351, 1
  %344 = and i32 %343, %294
  %345 = sext i32 %344 to i64
  %346 = getelementptr inbounds i32, ptr %330, i64 %345
  %347 = load i32, ptr %346, align 4, !tbaa !4
  %348 = icmp eq i32 %347, -1
  br i1 %348, label %360, label %349, !llvm.loop !90

349:                                              ; preds = %342, %336
  %350 = phi i32 [ %334, %336 ], [ %347, %342 ]
  %351 = phi i32 [ %331, %336 ], [ %344, %342 ]
  %352 = sext i32 %350 to i64
  %353 = getelementptr inbounds %struct.Question, ptr %337, i64 %352
  %354 = load i64, ptr %353, align 4
  %355 = getelementptr inbounds nuw i8, ptr %353, i64 8
  %356 = load i32, ptr %355, align 4
  %357 = icmp eq i64 %354, %341
  %358 = icmp eq i32 %356, %322
  %359 = select i1 %357, i1 %358, i1 false
  br i1 %359, label %390, label %342

360:                                              ; preds = %342, %301
  %361 = phi i64 [ %332, %301 ], [ %345, %342 ]
  %362 = getelementptr inbounds i32, ptr %330, i64 %361
  %363 = load ptr, ptr %23, align 8, !tbaa !81
  %364 = select i1 %317, i64 3, i64 2
  %365 = getelementptr inbounds nuw i32, ptr %363, i64 %364
  %366 = load double, ptr %306, align 8, !tbaa !29
  %367 = fcmp oeq double %366, 0x7FF0000000000000
  %368 = load i32, ptr %365, align 4, !tbaa !4
  %369 = icmp ne i32 %368, 0
  %370 = select i1 %369, i1 true, i1 %367
  br i1 %370, label %371, label %390

371:                                              ; preds = %360
  br i1 %369, label %372, label %374

372:                                              ; preds = %371
  %373 = add nsw i32 %368, -1
  store i32 %373, ptr %365, align 4, !tbaa !4
  br label %374

374:                                              ; preds = %372, %371
  store i32 %303, ptr %362, align 4, !tbaa !4
  %375 = load ptr, ptr %29, align 8, !tbaa !89
  %376 = add nsw i32 %303, 1
  %377 = sext i32 %303 to i64
  %378 = getelementptr inbounds %struct.Question, ptr %375, i64 %377
  %379 = zext i32 %325 to i64
  %380 = shl nuw i64 %379, 32
  %381 = zext i1 %317 to i64
  %382 = or disjoint i64 %380, %381
  store i64 %382, ptr %378, align 4
  %383 = getelementptr inbounds nuw i8, ptr %378, i64 8
  store i32 %322, ptr %383, align 4, !tbaa !4
  br i1 %317, label %390, label %384

384:                                              ; preds = %374
  %385 = load ptr, ptr %23, align 8, !tbaa !81
  %386 = load i32, ptr %385, align 4, !tbaa !4
  %387 = icmp eq i32 %386, 0
  br i1 %387, label %390, label %388

388:                                              ; preds = %384
  %389 = add nsw i32 %386, -1
  store i32 %389, ptr %385, align 4, !tbaa !4
  br label %390

390:                                              ; preds = %349, %388, %384, %374, %360
  %391 = phi i32 [ %376, %374 ], [ %303, %360 ], [ %376, %388 ], [ %376, %384 ], [ %303, %349 ]
  %392 = add nuw nsw i64 %302, 1
  %393 = icmp eq i64 %392, %295
  br i1 %393, label %296, label %301, !llvm.loop !91

394:                                              ; preds = %417, %298
  %395 = phi double [ %187, %298 ], [ %418, %417 ]
  %396 = phi double [ %188, %298 ], [ %419, %417 ]
  %397 = phi i64 [ 0, %298 ], [ %421, %417 ]
  %398 = phi double [ %188, %298 ], [ %420, %417 ]
  %399 = getelementptr inbounds nuw %struct.Ranked, ptr %300, i64 %397
  %400 = getelementptr inbounds nuw i8, ptr %399, i64 8
  %401 = load i32, ptr %400, align 8, !tbaa !47
  %402 = sext i32 %401 to i64
  %403 = getelementptr inbounds %struct.Node, ptr %299, i64 %402
  %404 = load double, ptr %403, align 8, !tbaa !67
  %405 = fcmp ugt double %404, %398
  br i1 %405, label %412, label %406

406:                                              ; preds = %394
  %407 = fcmp ueq double %404, 0xFFF0000000000000
  br i1 %407, label %417, label %408

408:                                              ; preds = %406
  %409 = fsub double %404, %398
  %410 = tail call double @llvm.exp.f64(double %409)
  %411 = fadd double %395, %410
  br label %417

412:                                              ; preds = %394
  %413 = fsub double %398, %404
  %414 = tail call double @llvm.exp.f64(double %413)
  %415 = fmul double %395, %414
  %416 = fadd double %415, 1.000000e+00
  br label %417

417:                                              ; preds = %412, %408, %406
  %418 = phi double [ %416, %412 ], [ %395, %406 ], [ %411, %408 ]
  %419 = phi double [ %404, %412 ], [ %396, %406 ], [ %396, %408 ]
  %420 = phi double [ %404, %412 ], [ %398, %406 ], [ %398, %408 ]
  %421 = add nuw nsw i64 %397, 1
  %422 = icmp eq i64 %421, %295
  br i1 %422, label %423, label %394, !llvm.loop !92

423:                                              ; preds = %417, %291
  %424 = phi ptr [ %292, %291 ], [ %299, %417 ]
  %425 = phi double [ %187, %291 ], [ %418, %417 ]
  %426 = phi double [ %188, %291 ], [ %419, %417 ]
  %427 = icmp sgt i32 %264, 0
  br i1 %427, label %428, label %555

428:                                              ; preds = %423
  %429 = zext nneg i32 %264 to i64
  %430 = sext i32 %247 to i64
  br label %524

431:                                              ; preds = %456, %252
  %432 = phi i32 [ %250, %252 ], [ %457, %456 ]
  %433 = phi i64 [ 0, %252 ], [ %460, %456 ]
  %434 = phi i32 [ 0, %252 ], [ %459, %456 ]
  %435 = phi i32 [ 0, %252 ], [ %458, %456 ]
  %436 = load i32, ptr %190, align 4, !tbaa !4
  %437 = zext i32 %436 to i64
  %438 = icmp eq i64 %433, %437
  %439 = and i1 %253, %438
  %440 = getelementptr inbounds nuw i32, ptr %254, i64 %433
  %441 = load i32, ptr %440, align 4, !tbaa !4
  %442 = icmp sge i32 %221, %441
  %443 = and i1 %442, %439
  %444 = zext i1 %443 to i32
  %445 = add nsw i32 %441, %444
  %446 = icmp sgt i32 %445, 0
  br i1 %446, label %447, label %456

447:                                              ; preds = %431
  %448 = load ptr, ptr %0, align 8, !tbaa !79
  %449 = getelementptr inbounds nuw %struct.Node, ptr %241, i64 %433
  %450 = getelementptr inbounds nuw i8, ptr %449, i64 20
  %451 = getelementptr inbounds nuw i8, ptr %449, i64 16
  %452 = getelementptr inbounds nuw i8, ptr %449, i64 8
  %453 = trunc nuw nsw i64 %433 to i32
  br label %463

454:                                              ; preds = %519
  %455 = load i32, ptr %249, align 4, !tbaa !4
  br label %456

456:                                              ; preds = %454, %431
  %457 = phi i32 [ %432, %431 ], [ %455, %454 ]
  %458 = phi i32 [ %435, %431 ], [ %520, %454 ]
  %459 = phi i32 [ %434, %431 ], [ %521, %454 ]
  %460 = add nuw nsw i64 %433, 1
  %461 = sext i32 %457 to i64
  %462 = icmp slt i64 %460, %461
  br i1 %462, label %431, label %255, !llvm.loop !93

463:                                              ; preds = %519, %447
  %464 = phi i32 [ %434, %447 ], [ %521, %519 ]
  %465 = phi i32 [ %435, %447 ], [ %520, %519 ]
  %466 = phi i32 [ 0, %447 ], [ %522, %519 ]
  %467 = load i32, ptr %440, align 4, !tbaa !4
  %468 = icmp slt i32 %466, %467
  %469 = select i1 %468, i32 %466, i32 %221
  %470 = add nsw i32 %469, %244
  %471 = sext i32 %470 to i64
  %472 = getelementptr inbounds i32, ptr %448, i64 %471
  %473 = load i32, ptr %472, align 4, !tbaa !4
  %474 = load i32, ptr %450, align 4, !tbaa !88
  %475 = tail call fastcc i32 @step(ptr noundef readonly %2, i32 noundef %474, i32 noundef %473) #10
  %476 = icmp slt i32 %475, 0
  br i1 %476, label %480, label %477

477:                                              ; preds = %463
  %478 = load i32, ptr %451, align 8, !tbaa !94
  %479 = tail call fastcc i32 @step(ptr noundef readonly %1, i32 noundef %478, i32 noundef %473) #10
  br label %480

480:                                              ; preds = %477, %463
  %481 = phi i32 [ %479, %477 ], [ %475, %463 ]
  %482 = icmp eq i32 %481, -1
  br i1 %482, label %519, label %483

483:                                              ; preds = %480
  %484 = load ptr, ptr %12, align 8, !tbaa !62
  %485 = getelementptr inbounds double, ptr %484, i64 %471
  %486 = load double, ptr %485, align 8, !tbaa !26
  %487 = load double, ptr %449, align 8, !tbaa !67
  %488 = fadd double %486, %487
  %489 = icmp eq i32 %481, -2
  br i1 %489, label %490, label %500

490:                                              ; preds = %483
  %491 = load ptr, ptr %17, align 8, !tbaa !70
  %492 = add nsw i32 %465, 1
  %493 = sext i32 %465 to i64
  %494 = getelementptr inbounds %struct.Ranked, ptr %491, i64 %493
  %495 = icmp eq i32 %469, %221
  %496 = and i1 %439, %495
  %497 = select i1 %496, double 0x7FF0000000000000, double %488
  store double %497, ptr %494, align 8, !tbaa !26
  %498 = getelementptr inbounds nuw i8, ptr %494, i64 8
  store i32 %464, ptr %498, align 8, !tbaa !4
  %499 = getelementptr inbounds nuw i8, ptr %494, i64 12
  store i32 0, ptr %499, align 4, !tbaa !4
  br label %500

500:                                              ; preds = %490, %483
  %501 = phi i32 [ %492, %490 ], [ %465, %483 ]
  %502 = load ptr, ptr %25, align 8, !tbaa !87
  %503 = sext i32 %464 to i64
  %504 = getelementptr inbounds %struct.Node, ptr %502, i64 %503
  %505 = load double, ptr %452, align 8, !tbaa !95
  %506 = fadd double %486, %505
  store double %488, ptr %504, align 8, !tbaa !26
  %507 = getelementptr inbounds nuw i8, ptr %504, i64 8
  store double %506, ptr %507, align 8, !tbaa !26
  %508 = getelementptr inbounds nuw i8, ptr %504, i64 16
  store i32 %481, ptr %508, align 8, !tbaa !4
  %509 = getelementptr inbounds nuw i8, ptr %504, i64 20
  store i32 %475, ptr %509, align 4, !tbaa !4
  %510 = getelementptr inbounds nuw i8, ptr %504, i64 24
  store i32 0, ptr %510, align 8, !tbaa !4
  %511 = getelementptr inbounds nuw i8, ptr %504, i64 28
  store i32 0, ptr %511, align 4, !tbaa !4
  %512 = load ptr, ptr %26, align 8, !tbaa !83
  %513 = add nsw i32 %464, %247
  %514 = sext i32 %513 to i64
  %515 = getelementptr inbounds i32, ptr %512, i64 %514
  store i32 %453, ptr %515, align 4, !tbaa !4
  %516 = load ptr, ptr %27, align 8, !tbaa !84
  %517 = add nsw i32 %464, 1
  %518 = getelementptr inbounds i32, ptr %516, i64 %514
  store i32 %469, ptr %518, align 4, !tbaa !4
  br label %519

519:                                              ; preds = %500, %480
  %520 = phi i32 [ %501, %500 ], [ %465, %480 ]
  %521 = phi i32 [ %517, %500 ], [ %464, %480 ]
  %522 = add nuw nsw i32 %466, 1
  %523 = icmp eq i32 %522, %445
  br i1 %523, label %454, label %463, !llvm.loop !96

524:                                              ; preds = %550, %428
  %525 = phi ptr [ %424, %428 ], [ %551, %550 ]
  %526 = phi i64 [ 0, %428 ], [ %553, %550 ]
  %527 = phi i32 [ 0, %428 ], [ %552, %550 ]
  %528 = getelementptr inbounds nuw %struct.Node, ptr %525, i64 %526
  %529 = getelementptr inbounds nuw i8, ptr %528, i64 16
  %530 = load i32, ptr %529, align 8, !tbaa !94
  %531 = icmp eq i32 %530, -2
  br i1 %531, label %550, label %532

532:                                              ; preds = %524
  %533 = sext i32 %527 to i64
  %534 = getelementptr inbounds %struct.Node, ptr %525, i64 %533
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %534, ptr noundef nonnull align 8 dereferenceable(32) %528, i64 32, i1 false), !tbaa.struct !97
  %535 = add nsw i32 %527, %247
  %536 = load ptr, ptr %25, align 8, !tbaa !87
  %537 = getelementptr inbounds %struct.Node, ptr %536, i64 %533
  %538 = getelementptr inbounds nuw i8, ptr %537, i64 24
  store i32 %535, ptr %538, align 8, !tbaa !98
  %539 = load ptr, ptr %26, align 8, !tbaa !83
  %540 = add nsw i64 %526, %430
  %541 = getelementptr inbounds i32, ptr %539, i64 %540
  %542 = load i32, ptr %541, align 4, !tbaa !4
  %543 = sext i32 %535 to i64
  %544 = getelementptr inbounds i32, ptr %539, i64 %543
  store i32 %542, ptr %544, align 4, !tbaa !4
  %545 = load ptr, ptr %27, align 8, !tbaa !84
  %546 = getelementptr inbounds i32, ptr %545, i64 %540
  %547 = load i32, ptr %546, align 4, !tbaa !4
  %548 = add nsw i32 %527, 1
  %549 = getelementptr inbounds i32, ptr %545, i64 %543
  store i32 %547, ptr %549, align 4, !tbaa !4
  br label %550

550:                                              ; preds = %532, %524
  %551 = phi ptr [ %525, %524 ], [ %536, %532 ]
  %552 = phi i32 [ %527, %524 ], [ %548, %532 ]
  %553 = add nuw nsw i64 %526, 1
  %554 = icmp eq i64 %553, %429
  br i1 %554, label %555, label %524, !llvm.loop !99

555:                                              ; preds = %550, %423
  %556 = phi ptr [ %424, %423 ], [ %551, %550 ]
  %557 = phi i32 [ 0, %423 ], [ %552, %550 ]
  %558 = add nsw i32 %557, %247
  %559 = load ptr, ptr %24, align 8, !tbaa !82
  %560 = getelementptr i32, ptr %559, i64 %37
  %561 = getelementptr i8, ptr %560, i64 4
  store i32 %558, ptr %561, align 4, !tbaa !4
  store i32 0, ptr %4, align 4, !tbaa !4
  %562 = load ptr, ptr %23, align 8, !tbaa !81
  %563 = getelementptr inbounds nuw i8, ptr %562, i64 8
  store i32 -1, ptr %563, align 4, !tbaa !4
  %564 = getelementptr inbounds nuw i8, ptr %562, i64 4
  %565 = load i32, ptr %564, align 4, !tbaa !4
  %566 = add nsw i32 %565, -1
  store i32 %566, ptr %564, align 4, !tbaa !4
  %567 = load i32, ptr %19, align 8, !tbaa !66
  %568 = load i32, ptr %560, align 4, !tbaa !4
  %569 = load i32, ptr %561, align 4, !tbaa !4
  %570 = sub nsw i32 %569, %568
  %571 = shl nsw i32 %570, 1
  br label %572

572:                                              ; preds = %572, %555
  %573 = phi i32 [ 1, %555 ], [ %575, %572 ]
  %574 = icmp slt i32 %573, %571
  %575 = shl i32 %573, 1
  br i1 %574, label %572, label %576, !llvm.loop !100

576:                                              ; preds = %572
  %577 = sext i32 %567 to i64
  %578 = getelementptr inbounds %struct.Node, ptr %556, i64 %577
  %579 = getelementptr inbounds nuw i8, ptr %578, i64 32
  %580 = add nsw i32 %573, -1
  %581 = icmp sgt i32 %573, 0
  br i1 %581, label %582, label %586

582:                                              ; preds = %576
  %583 = load ptr, ptr %28, align 8, !tbaa !86
  %584 = zext nneg i32 %573 to i64
  %585 = shl nuw nsw i64 %584, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %583, i8 -1, i64 %585, i1 false), !tbaa !4
  br label %586

586:                                              ; preds = %582, %576
  %587 = icmp sgt i32 %570, 0
  br i1 %587, label %588, label %701

588:                                              ; preds = %586
  %589 = zext nneg i32 %570 to i64
  br label %597

590:                                              ; preds = %659
  %591 = load ptr, ptr %17, align 8, !tbaa !70
  %592 = icmp sgt i32 %652, 0
  br i1 %592, label %594, label %593

593:                                              ; preds = %594, %590
  br label %666

594:                                              ; preds = %590
  %595 = zext nneg i32 %652 to i64
  %596 = shl nuw nsw i64 %595, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %591, i8 0, i64 %596, i1 false), !tbaa !26
  br label %593

597:                                              ; preds = %659, %588
  %598 = phi i64 [ 0, %588 ], [ %661, %659 ]
  %599 = phi i32 [ 0, %588 ], [ %652, %659 ]
  %600 = getelementptr inbounds nuw %struct.Node, ptr %556, i64 %598
  %601 = getelementptr inbounds nuw i8, ptr %600, i64 16
  %602 = load i32, ptr %601, align 8, !tbaa !94
  %603 = mul i32 %602, -1640531535
  %604 = getelementptr inbounds nuw i8, ptr %600, i64 20
  %605 = load i32, ptr %604, align 4, !tbaa !88
  %606 = xor i32 %603, %605
  %607 = mul i32 %606, -2048144777
  %608 = lshr i32 %607, 8
  %609 = load ptr, ptr %28, align 8, !tbaa !86
  %610 = and i32 %608, %580
  %611 = zext nneg i32 %610 to i64
  %612 = getelementptr inbounds nuw i32, ptr %609, i64 %611
  %613 = load i32, ptr %612, align 4, !tbaa !4
  %614 = icmp eq i32 %613, -1
  br i1 %614, label %634, label %615

615:                                              ; preds = %597, %627
  %616 = phi i32 [ %632, %627 ], [ %613, %597 ]
  %617 = phi i32 [ %629, %627 ], [ %610, %597 ]
  %618 = sext i32 %616 to i64
  %619 = getelementptr inbounds %struct.Node, ptr %579, i64 %618
  %620 = getelementptr inbounds nuw i8, ptr %619, i64 16
  %621 = load i32, ptr %620, align 8, !tbaa !94
  %622 = icmp eq i32 %621, %602
  br i1 %622, label %623, label %627

623:                                              ; preds = %615
  %624 = getelementptr inbounds nuw i8, ptr %619, i64 20
  %625 = load i32, ptr %624, align 4, !tbaa !88
  %626 = icmp eq i32 %625, %605
  br i1 %626, label %640, label %627

627:                                              ; preds = %623, %615
  %628 = add nsw i32 %617, 1
  %629 = and i32 %628, %580
  %630 = sext i32 %629 to i64
  %631 = getelementptr inbounds i32, ptr %609, i64 %630
  %632 = load i32, ptr %631, align 4, !tbaa !4
  %633 = icmp eq i32 %632, -1
  br i1 %633, label %634, label %615, !llvm.loop !101

634:                                              ; preds = %627, %597
  %635 = phi i64 [ %611, %597 ], [ %630, %627 ]
  %636 = getelementptr inbounds i32, ptr %609, i64 %635
  %637 = add nsw i32 %599, 1
  store i32 %599, ptr %636, align 4, !tbaa !4
  %638 = sext i32 %599 to i64
  %639 = getelementptr inbounds %struct.Node, ptr %579, i64 %638
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %639, ptr noundef nonnull align 8 dereferenceable(32) %600, i64 32, i1 false), !tbaa.struct !97
  br label %650

640:                                              ; preds = %623
  %641 = getelementptr inbounds nuw i8, ptr %600, i64 8
  %642 = load double, ptr %641, align 8, !tbaa !95
  %643 = getelementptr inbounds nuw i8, ptr %619, i64 8
  %644 = load double, ptr %643, align 8, !tbaa !95
  %645 = fcmp ogt double %642, %644
  br i1 %645, label %646, label %650

646:                                              ; preds = %640
  store double %642, ptr %643, align 8, !tbaa !95
  %647 = getelementptr inbounds nuw i8, ptr %600, i64 24
  %648 = load i32, ptr %647, align 8, !tbaa !98
  %649 = getelementptr inbounds nuw i8, ptr %619, i64 24
  store i32 %648, ptr %649, align 8, !tbaa !98
  br label %650

650:                                              ; preds = %646, %640, %634
  %651 = phi i64 [ %618, %640 ], [ %618, %646 ], [ %638, %634 ]
  %652 = phi i32 [ %599, %640 ], [ %599, %646 ], [ %637, %634 ]
  %653 = phi i32 [ %616, %640 ], [ %616, %646 ], [ %599, %634 ]
  %654 = load double, ptr %600, align 8, !tbaa !67
  %655 = getelementptr inbounds %struct.Node, ptr %579, i64 %651
  %656 = load double, ptr %655, align 8, !tbaa !67
  %657 = fcmp ogt double %654, %656
  br i1 %657, label %658, label %659

658:                                              ; preds = %650
  store double %654, ptr %655, align 8, !tbaa !67
  br label %659

659:                                              ; preds = %658, %650
  %660 = getelementptr inbounds nuw i8, ptr %600, i64 28
  store i32 %653, ptr %660, align 4, !tbaa !102
  %661 = add nuw nsw i64 %598, 1
  %662 = icmp eq i64 %661, %589
  br i1 %662, label %590, label %597, !llvm.loop !103

663:                                              ; preds = %666
  br i1 %592, label %664, label %692

664:                                              ; preds = %663
  %665 = zext nneg i32 %652 to i64
  br label %682

666:                                              ; preds = %593, %666
  %667 = phi i64 [ %680, %666 ], [ 0, %593 ]
  %668 = getelementptr inbounds nuw %struct.Node, ptr %556, i64 %667
  %669 = load double, ptr %668, align 8, !tbaa !67
  %670 = getelementptr inbounds nuw i8, ptr %668, i64 28
  %671 = load i32, ptr %670, align 4, !tbaa !102
  %672 = sext i32 %671 to i64
  %673 = getelementptr inbounds %struct.Node, ptr %579, i64 %672
  %674 = load double, ptr %673, align 8, !tbaa !67
  %675 = fsub double %669, %674
  %676 = tail call double @llvm.exp.f64(double %675)
  %677 = getelementptr inbounds double, ptr %591, i64 %672
  %678 = load double, ptr %677, align 8, !tbaa !26
  %679 = fadd double %678, %676
  store double %679, ptr %677, align 8, !tbaa !26
  %680 = add nuw nsw i64 %667, 1
  %681 = icmp eq i64 %680, %589
  br i1 %681, label %663, label %666, !llvm.loop !104

682:                                              ; preds = %682, %664
  %683 = phi i64 [ 0, %664 ], [ %690, %682 ]
  %684 = getelementptr inbounds nuw double, ptr %591, i64 %683
  %685 = load double, ptr %684, align 8, !tbaa !26
  %686 = tail call double @llvm.log.f64(double %685)
  %687 = getelementptr inbounds nuw %struct.Node, ptr %579, i64 %683
  %688 = load double, ptr %687, align 8, !tbaa !67
  %689 = fadd double %688, %686
  store double %689, ptr %687, align 8, !tbaa !67
  %690 = add nuw nsw i64 %683, 1
  %691 = icmp eq i64 %690, %665
  br i1 %691, label %692, label %682, !llvm.loop !105

692:                                              ; preds = %682, %663
  %693 = icmp eq i32 %221, -1
  br i1 %693, label %701, label %694

694:                                              ; preds = %692
  %695 = load ptr, ptr %26, align 8, !tbaa !83
  %696 = load ptr, ptr %21, align 8, !tbaa !77
  %697 = getelementptr inbounds i32, ptr %696, i64 %37
  %698 = load i32, ptr %697, align 4, !tbaa !4
  %699 = sext i32 %568 to i64
  %700 = zext nneg i32 %570 to i64
  br label %867

701:                                              ; preds = %883, %586, %692
  %702 = phi i32 [ %652, %692 ], [ 0, %586 ], [ %652, %883 ]
  %703 = phi i32 [ -1, %692 ], [ -1, %586 ], [ %884, %883 ]
  %704 = load ptr, ptr %10, align 8, !tbaa !60
  %705 = add nsw i64 %37, 1
  %706 = load i32, ptr %11, align 4, !tbaa !61
  %707 = sext i32 %706 to i64
  %708 = mul nsw i64 %705, %707
  %709 = getelementptr inbounds %struct.Node, ptr %704, i64 %708
  %710 = tail call i32 @llvm.smin.i32(i32 %702, i32 %706)
  %711 = icmp sgt i32 %702, 0
  br i1 %711, label %712, label %716

712:                                              ; preds = %701
  %713 = load ptr, ptr %17, align 8, !tbaa !70
  %714 = zext i32 %703 to i64
  %715 = zext nneg i32 %702 to i64
  br label %718

716:                                              ; preds = %725, %701
  %717 = icmp slt i32 %706, %702
  br i1 %717, label %732, label %736

718:                                              ; preds = %725, %712
  %719 = phi i64 [ 0, %712 ], [ %730, %725 ]
  %720 = getelementptr inbounds nuw %struct.Ranked, ptr %713, i64 %719
  %721 = icmp eq i64 %719, %714
  br i1 %721, label %725, label %722

722:                                              ; preds = %718
  %723 = getelementptr inbounds nuw %struct.Node, ptr %579, i64 %719
  %724 = load double, ptr %723, align 8, !tbaa !67
  br label %725

725:                                              ; preds = %722, %718
  %726 = phi double [ %724, %722 ], [ 0x7FF0000000000000, %718 ]
  store double %726, ptr %720, align 8, !tbaa !26
  %727 = getelementptr inbounds nuw i8, ptr %720, i64 8
  %728 = trunc nuw nsw i64 %719 to i32
  store i32 %728, ptr %727, align 8, !tbaa !4
  %729 = getelementptr inbounds nuw i8, ptr %720, i64 12
  store i32 0, ptr %729, align 4, !tbaa !4
  %730 = add nuw nsw i64 %719, 1
  %731 = icmp eq i64 %730, %715
  br i1 %731, label %716, label %718, !llvm.loop !106

732:                                              ; preds = %716
  %733 = load ptr, ptr %17, align 8, !tbaa !70
  %734 = sext i32 %702 to i64
  %735 = sext i32 %710 to i64
  tail call fastcc void @select_first(ptr noundef %733, i64 noundef %734, i64 noundef %735) #10
  br label %736

736:                                              ; preds = %732, %716
  br i1 %711, label %737, label %739

737:                                              ; preds = %736
  %738 = zext nneg i32 %702 to i64
  br label %744

739:                                              ; preds = %744, %736
  %740 = icmp sgt i32 %710, 0
  br i1 %740, label %741, label %750

741:                                              ; preds = %739
  %742 = load ptr, ptr %17, align 8, !tbaa !70
  %743 = zext nneg i32 %710 to i64
  br label %753

744:                                              ; preds = %744, %737
  %745 = phi i64 [ 0, %737 ], [ %748, %744 ]
  %746 = getelementptr inbounds nuw %struct.Node, ptr %579, i64 %745
  %747 = getelementptr inbounds nuw i8, ptr %746, i64 28
  store i32 -1, ptr %747, align 4, !tbaa !102
  %748 = add nuw nsw i64 %745, 1
  %749 = icmp eq i64 %748, %738
  br i1 %749, label %739, label %744, !llvm.loop !107

750:                                              ; preds = %753, %739
  br i1 %711, label %751, label %763

751:                                              ; preds = %750
  %752 = zext nneg i32 %702 to i64
  br label %776

753:                                              ; preds = %753, %741
  %754 = phi i64 [ 0, %741 ], [ %761, %753 ]
  %755 = getelementptr inbounds nuw %struct.Ranked, ptr %742, i64 %754
  %756 = getelementptr inbounds nuw i8, ptr %755, i64 8
  %757 = load i32, ptr %756, align 8, !tbaa !47
  %758 = sext i32 %757 to i64
  %759 = getelementptr inbounds %struct.Node, ptr %579, i64 %758
  %760 = getelementptr inbounds nuw i8, ptr %759, i64 28
  store i32 0, ptr %760, align 4, !tbaa !102
  %761 = add nuw nsw i64 %754, 1
  %762 = icmp eq i64 %761, %743
  br i1 %762, label %750, label %753, !llvm.loop !108

763:                                              ; preds = %803, %750
  %764 = phi double [ %425, %750 ], [ %804, %803 ]
  %765 = phi double [ %426, %750 ], [ %805, %803 ]
  %766 = phi i32 [ 0, %750 ], [ %806, %803 ]
  %767 = load ptr, ptr %24, align 8, !tbaa !82
  %768 = getelementptr inbounds i32, ptr %767, i64 %37
  %769 = load i32, ptr %768, align 4, !tbaa !4
  %770 = getelementptr inbounds i32, ptr %767, i64 %705
  %771 = load i32, ptr %770, align 4, !tbaa !4
  %772 = icmp slt i32 %769, %771
  br i1 %772, label %773, label %809

773:                                              ; preds = %763
  %774 = sext i32 %769 to i64
  %775 = sext i32 %771 to i64
  br label %816

776:                                              ; preds = %803, %751
  %777 = phi double [ %425, %751 ], [ %804, %803 ]
  %778 = phi double [ %426, %751 ], [ %805, %803 ]
  %779 = phi i64 [ 0, %751 ], [ %807, %803 ]
  %780 = phi i32 [ 0, %751 ], [ %806, %803 ]
  %781 = getelementptr inbounds nuw %struct.Node, ptr %579, i64 %779
  %782 = getelementptr inbounds nuw i8, ptr %781, i64 28
  %783 = load i32, ptr %782, align 4, !tbaa !102
  %784 = icmp eq i32 %783, -1
  br i1 %784, label %785, label %799

785:                                              ; preds = %776
  %786 = load double, ptr %781, align 8, !tbaa !67
  %787 = fcmp ugt double %786, %778
  br i1 %787, label %794, label %788

788:                                              ; preds = %785
  %789 = fcmp ueq double %786, 0xFFF0000000000000
  br i1 %789, label %803, label %790

790:                                              ; preds = %788
  %791 = fsub double %786, %778
  %792 = tail call double @llvm.exp.f64(double %791)
  %793 = fadd double %777, %792
  br label %803

794:                                              ; preds = %785
  %795 = fsub double %778, %786
  %796 = tail call double @llvm.exp.f64(double %795)
  %797 = fmul double %777, %796
  %798 = fadd double %797, 1.000000e+00
  br label %803

799:                                              ; preds = %776
  store i32 %780, ptr %782, align 4, !tbaa !102
  %800 = add nsw i32 %780, 1
  %801 = sext i32 %780 to i64
  %802 = getelementptr inbounds %struct.Node, ptr %709, i64 %801
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %802, ptr noundef nonnull align 8 dereferenceable(32) %781, i64 32, i1 false), !tbaa.struct !97
  br label %803

803:                                              ; preds = %799, %794, %790, %788
  %804 = phi double [ %798, %794 ], [ %777, %788 ], [ %793, %790 ], [ %777, %799 ]
  %805 = phi double [ %786, %794 ], [ %778, %788 ], [ %778, %790 ], [ %778, %799 ]
  %806 = phi i32 [ %780, %794 ], [ %780, %788 ], [ %780, %790 ], [ %800, %799 ]
  %807 = add nuw nsw i64 %779, 1
  %808 = icmp eq i64 %807, %752
  br i1 %808, label %763, label %776, !llvm.loop !109

809:                                              ; preds = %850, %763
  %810 = phi i32 [ %769, %763 ], [ %851, %850 ]
  store i32 %810, ptr %770, align 4, !tbaa !4
  %811 = load ptr, ptr %15, align 8, !tbaa !59
  %812 = getelementptr inbounds i32, ptr %811, i64 %705
  store i32 %766, ptr %812, align 4, !tbaa !4
  %813 = load ptr, ptr %31, align 8, !tbaa !110
  %814 = getelementptr inbounds i32, ptr %813, i64 %705
  store i32 %702, ptr %814, align 4, !tbaa !4
  %815 = icmp eq i32 %703, -1
  br i1 %815, label %859, label %854

816:                                              ; preds = %850, %773
  %817 = phi i64 [ %774, %773 ], [ %852, %850 ]
  %818 = phi i32 [ %769, %773 ], [ %851, %850 ]
  %819 = sub nsw i64 %817, %774
  %820 = getelementptr inbounds %struct.Node, ptr %556, i64 %819
  %821 = getelementptr inbounds nuw i8, ptr %820, i64 28
  %822 = load i32, ptr %821, align 4, !tbaa !102
  %823 = sext i32 %822 to i64
  %824 = getelementptr inbounds %struct.Node, ptr %579, i64 %823
  %825 = getelementptr inbounds nuw i8, ptr %824, i64 28
  %826 = load i32, ptr %825, align 4, !tbaa !102
  %827 = icmp eq i32 %826, -1
  br i1 %827, label %850, label %828

828:                                              ; preds = %816
  %829 = getelementptr inbounds nuw i8, ptr %824, i64 24
  %830 = load i32, ptr %829, align 8, !tbaa !98
  %831 = trunc nsw i64 %817 to i32
  %832 = icmp eq i32 %830, %831
  br i1 %832, label %833, label %837

833:                                              ; preds = %828
  %834 = sext i32 %826 to i64
  %835 = getelementptr inbounds %struct.Node, ptr %709, i64 %834
  %836 = getelementptr inbounds nuw i8, ptr %835, i64 24
  store i32 %818, ptr %836, align 8, !tbaa !98
  br label %837

837:                                              ; preds = %833, %828
  %838 = load ptr, ptr %26, align 8, !tbaa !83
  %839 = getelementptr inbounds i32, ptr %838, i64 %817
  %840 = load i32, ptr %839, align 4, !tbaa !4
  %841 = sext i32 %818 to i64
  %842 = getelementptr inbounds i32, ptr %838, i64 %841
  store i32 %840, ptr %842, align 4, !tbaa !4
  %843 = load ptr, ptr %27, align 8, !tbaa !84
  %844 = getelementptr inbounds i32, ptr %843, i64 %817
  %845 = load i32, ptr %844, align 4, !tbaa !4
  %846 = getelementptr inbounds i32, ptr %843, i64 %841
  store i32 %845, ptr %846, align 4, !tbaa !4
  %847 = load ptr, ptr %30, align 8, !tbaa !111
  %848 = add nsw i32 %818, 1
  %849 = getelementptr inbounds i32, ptr %847, i64 %841
  store i32 %826, ptr %849, align 4, !tbaa !4
  br label %850

850:                                              ; preds = %837, %816
  %851 = phi i32 [ %848, %837 ], [ %818, %816 ]
  %852 = add nsw i64 %817, 1
  %853 = icmp eq i64 %852, %775
  br i1 %853, label %809, label %816, !llvm.loop !112

854:                                              ; preds = %809
  %855 = sext i32 %703 to i64
  %856 = getelementptr inbounds %struct.Node, ptr %579, i64 %855
  %857 = getelementptr inbounds nuw i8, ptr %856, i64 28
  %858 = load i32, ptr %857, align 4, !tbaa !102
  br label %859

859:                                              ; preds = %809, %854
  %860 = phi i32 [ %858, %854 ], [ -1, %809 ]
  %861 = load ptr, ptr %21, align 8, !tbaa !77
  %862 = getelementptr inbounds i32, ptr %861, i64 %705
  store i32 %860, ptr %862, align 4, !tbaa !4
  %863 = fcmp ogt double %764, 0.000000e+00
  br i1 %863, label %864, label %892

864:                                              ; preds = %859
  %865 = tail call double @llvm.log.f64(double %764)
  %866 = fadd double %765, %865
  br label %892

867:                                              ; preds = %694, %883
  %868 = phi i64 [ 0, %694 ], [ %885, %883 ]
  %869 = phi i32 [ -1, %694 ], [ %884, %883 ]
  %870 = add nsw i64 %868, %699
  %871 = getelementptr inbounds i32, ptr %695, i64 %870
  %872 = load i32, ptr %871, align 4, !tbaa !4
  %873 = icmp eq i32 %872, %698
  br i1 %873, label %874, label %883

874:                                              ; preds = %867
  %875 = load ptr, ptr %27, align 8, !tbaa !84
  %876 = getelementptr inbounds i32, ptr %875, i64 %870
  %877 = load i32, ptr %876, align 4, !tbaa !4
  %878 = icmp eq i32 %877, %221
  br i1 %878, label %879, label %883

879:                                              ; preds = %874
  %880 = getelementptr inbounds nuw %struct.Node, ptr %556, i64 %868
  %881 = getelementptr inbounds nuw i8, ptr %880, i64 28
  %882 = load i32, ptr %881, align 4, !tbaa !102
  br label %883

883:                                              ; preds = %867, %874, %879
  %884 = phi i32 [ %882, %879 ], [ %869, %874 ], [ %869, %867 ]
  %885 = add nuw nsw i64 %868, 1
  %886 = icmp samesign ult i64 %885, %700
  br i1 %886, label %867, label %701, !llvm.loop !113

887:                                              ; preds = %296
  %888 = trunc nsw i64 %37 to i32
  %889 = load ptr, ptr %24, align 8, !tbaa !82
  %890 = getelementptr i32, ptr %889, i64 %37
  %891 = getelementptr i8, ptr %890, i64 4
  store i32 %247, ptr %891, align 4, !tbaa !4
  store i32 %391, ptr %4, align 4, !tbaa !4
  br label %901

892:                                              ; preds = %864, %859
  %893 = phi double [ %866, %864 ], [ 0xFFF0000000000000, %859 ]
  %894 = load ptr, ptr %32, align 8, !tbaa !114
  %895 = getelementptr inbounds double, ptr %894, i64 %37
  store double %893, ptr %895, align 8, !tbaa !26
  %896 = load i32, ptr %6, align 8, !tbaa !57
  %897 = sext i32 %896 to i64
  %898 = icmp slt i64 %705, %897
  br i1 %898, label %35, label %899, !llvm.loop !115

899:                                              ; preds = %892
  %900 = trunc nsw i64 %705 to i32
  br label %901

901:                                              ; preds = %899, %5, %887
  %902 = phi i32 [ %888, %887 ], [ %3, %5 ], [ %900, %899 ]
  ret i32 %902
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @backward(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, ptr noundef writeonly captures(none) %2, ptr noundef captures(none) %3) local_unnamed_addr #4 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %6 = load i32, ptr %5, align 8, !tbaa !57
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
  %19 = load ptr, ptr %12, align 8, !tbaa !59
  br label %23

20:                                               ; preds = %184, %154
  %21 = icmp sgt i64 %25, 1
  br i1 %21, label %23, label %22, !llvm.loop !116

22:                                               ; preds = %20, %4
  ret void

23:                                               ; preds = %8, %20
  %24 = phi ptr [ %19, %8 ], [ %87, %20 ]
  %25 = phi i64 [ %18, %8 ], [ %26, %20 ]
  %26 = add nsw i64 %25, -1
  %27 = load ptr, ptr %9, align 8, !tbaa !60
  %28 = load i32, ptr %10, align 4, !tbaa !61
  %29 = sext i32 %28 to i64
  %30 = mul nsw i64 %26, %29
  %31 = getelementptr inbounds %struct.Node, ptr %27, i64 %30
  %32 = getelementptr inbounds double, ptr %1, i64 %30
  %33 = getelementptr inbounds double, ptr %32, i64 %29
  %34 = load ptr, ptr %11, align 8, !tbaa !63
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

44:                                               ; preds = %60, %23
  %45 = icmp sgt i32 %39, 0
  br i1 %45, label %46, label %67

46:                                               ; preds = %44
  %47 = zext nneg i32 %39 to i64
  br label %81

48:                                               ; preds = %23, %60
  %49 = phi i64 [ %61, %60 ], [ 0, %23 ]
  %50 = getelementptr inbounds nuw %struct.LogSum, ptr %3, i64 %49
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %50, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !117
  %51 = getelementptr inbounds nuw double, ptr %32, i64 %49
  %52 = load double, ptr %51, align 8, !tbaa !26
  %53 = fcmp une double %52, 0xFFF0000000000000
  br i1 %53, label %54, label %60

54:                                               ; preds = %48
  %55 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %56 = fsub double 0xFFF0000000000000, %52
  %57 = tail call double @llvm.exp.f64(double %56)
  %58 = fmul double %57, 0.000000e+00
  %59 = fadd double %58, 1.000000e+00
  store double %59, ptr %55, align 8, !tbaa !118
  store double %52, ptr %50, align 8, !tbaa !120
  br label %60

60:                                               ; preds = %48, %54
  %61 = add nuw nsw i64 %49, 1
  %62 = load ptr, ptr %12, align 8, !tbaa !59
  %63 = getelementptr inbounds nuw i32, ptr %62, i64 %26
  %64 = load i32, ptr %63, align 4, !tbaa !4
  %65 = sext i32 %64 to i64
  %66 = icmp slt i64 %61, %65
  br i1 %66, label %48, label %44, !llvm.loop !121

67:                                               ; preds = %81, %44
  %68 = load ptr, ptr %13, align 8, !tbaa !82
  %69 = getelementptr inbounds nuw i32, ptr %68, i64 %26
  %70 = load i32, ptr %69, align 4, !tbaa !4
  %71 = getelementptr inbounds nuw i32, ptr %68, i64 %25
  %72 = load i32, ptr %71, align 4, !tbaa !4
  %73 = icmp slt i32 %70, %72
  br i1 %73, label %74, label %86

74:                                               ; preds = %67
  %75 = load ptr, ptr %14, align 8, !tbaa !62
  %76 = load ptr, ptr %15, align 8, !tbaa !84
  %77 = load ptr, ptr %16, align 8, !tbaa !111
  %78 = load ptr, ptr %17, align 8, !tbaa !83
  %79 = sext i32 %70 to i64
  %80 = sext i32 %72 to i64
  br label %93

81:                                               ; preds = %46, %81
  %82 = phi i64 [ 0, %46 ], [ %84, %81 ]
  %83 = getelementptr inbounds nuw %struct.LogSum, ptr %40, i64 %82
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %83, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !117
  %84 = add nuw nsw i64 %82, 1
  %85 = icmp eq i64 %84, %47
  br i1 %85, label %67, label %81, !llvm.loop !122

86:                                               ; preds = %151, %67
  %87 = load ptr, ptr %12, align 8, !tbaa !59
  %88 = getelementptr inbounds nuw i32, ptr %87, i64 %26
  %89 = load i32, ptr %88, align 4, !tbaa !4
  %90 = icmp sgt i32 %89, 0
  br i1 %90, label %91, label %154

91:                                               ; preds = %86
  %92 = zext nneg i32 %89 to i64
  br label %159

93:                                               ; preds = %74, %151
  %94 = phi i64 [ %79, %74 ], [ %152, %151 ]
  %95 = getelementptr inbounds i32, ptr %76, i64 %94
  %96 = load i32, ptr %95, align 4, !tbaa !4
  %97 = add nsw i32 %96, %36
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds double, ptr %75, i64 %98
  %100 = load double, ptr %99, align 8, !tbaa !26
  %101 = getelementptr inbounds i32, ptr %77, i64 %94
  %102 = load i32, ptr %101, align 4, !tbaa !4
  %103 = sext i32 %102 to i64
  %104 = getelementptr inbounds double, ptr %33, i64 %103
  %105 = load double, ptr %104, align 8, !tbaa !26
  %106 = fadd double %100, %105
  %107 = getelementptr inbounds i32, ptr %78, i64 %94
  %108 = load i32, ptr %107, align 4, !tbaa !4
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds %struct.LogSum, ptr %3, i64 %109
  %111 = load double, ptr %110, align 8, !tbaa !120
  %112 = fcmp ugt double %106, %111
  br i1 %112, label %121, label %113

113:                                              ; preds = %93
  %114 = fcmp ueq double %106, 0xFFF0000000000000
  br i1 %114, label %128, label %115

115:                                              ; preds = %113
  %116 = fsub double %106, %111
  %117 = tail call double @llvm.exp.f64(double %116)
  %118 = getelementptr inbounds nuw i8, ptr %110, i64 8
  %119 = load double, ptr %118, align 8, !tbaa !118
  %120 = fadd double %117, %119
  store double %120, ptr %118, align 8, !tbaa !118
  br label %128

121:                                              ; preds = %93
  %122 = getelementptr inbounds nuw i8, ptr %110, i64 8
  %123 = load double, ptr %122, align 8, !tbaa !118
  %124 = fsub double %111, %106
  %125 = tail call double @llvm.exp.f64(double %124)
  %126 = fmul double %125, %123
  %127 = fadd double %126, 1.000000e+00
  store double %127, ptr %122, align 8, !tbaa !118
  store double %106, ptr %110, align 8, !tbaa !120
  br label %128

128:                                              ; preds = %113, %115, %121
  %129 = sext i32 %96 to i64
  %130 = getelementptr inbounds %struct.LogSum, ptr %40, i64 %129
  %131 = getelementptr inbounds %struct.Node, ptr %31, i64 %109
  %132 = load double, ptr %131, align 8, !tbaa !67
  %133 = fadd double %106, %132
  %134 = load double, ptr %130, align 8, !tbaa !120
  %135 = fcmp ugt double %133, %134
  br i1 %135, label %144, label %136

136:                                              ; preds = %128
  %137 = fcmp ueq double %133, 0xFFF0000000000000
  br i1 %137, label %151, label %138

138:                                              ; preds = %136
  %139 = fsub double %133, %134
  %140 = tail call double @llvm.exp.f64(double %139)
  %141 = getelementptr inbounds nuw i8, ptr %130, i64 8
  %142 = load double, ptr %141, align 8, !tbaa !118
  %143 = fadd double %140, %142
  store double %143, ptr %141, align 8, !tbaa !118
  br label %151

144:                                              ; preds = %128
  %145 = getelementptr inbounds nuw i8, ptr %130, i64 8
  %146 = load double, ptr %145, align 8, !tbaa !118
  %147 = fsub double %134, %133
  %148 = tail call double @llvm.exp.f64(double %147)
  %149 = fmul double %148, %146
  %150 = fadd double %149, 1.000000e+00
  store double %150, ptr %145, align 8, !tbaa !118
  store double %133, ptr %130, align 8, !tbaa !120
  br label %151

151:                                              ; preds = %136, %138, %144
  %152 = add nsw i64 %94, 1
  %153 = icmp eq i64 %152, %80
  br i1 %153, label %86, label %93, !llvm.loop !123

154:                                              ; preds = %169, %86
  br i1 %45, label %155, label %20

155:                                              ; preds = %154
  %156 = sext i32 %36 to i64
  %157 = zext nneg i32 %39 to i64
  %158 = getelementptr double, ptr %2, i64 %156
  br label %174

159:                                              ; preds = %91, %169
  %160 = phi i64 [ 0, %91 ], [ %172, %169 ]
  %161 = getelementptr inbounds nuw %struct.LogSum, ptr %3, i64 %160
  %162 = getelementptr inbounds nuw i8, ptr %161, i64 8
  %163 = load double, ptr %162, align 8
  %164 = fcmp ogt double %163, 0.000000e+00
  br i1 %164, label %165, label %169

165:                                              ; preds = %159
  %166 = load double, ptr %161, align 8
  %167 = tail call double @llvm.log.f64(double %163)
  %168 = fadd double %167, %166
  br label %169

169:                                              ; preds = %159, %165
  %170 = phi double [ %168, %165 ], [ 0xFFF0000000000000, %159 ]
  %171 = getelementptr inbounds nuw double, ptr %32, i64 %160
  store double %170, ptr %171, align 8, !tbaa !26
  %172 = add nuw nsw i64 %160, 1
  %173 = icmp eq i64 %172, %92
  br i1 %173, label %154, label %159, !llvm.loop !124

174:                                              ; preds = %155, %184
  %175 = phi i64 [ 0, %155 ], [ %187, %184 ]
  %176 = getelementptr inbounds nuw %struct.LogSum, ptr %40, i64 %175
  %177 = getelementptr inbounds nuw i8, ptr %176, i64 8
  %178 = load double, ptr %177, align 8
  %179 = fcmp ogt double %178, 0.000000e+00
  br i1 %179, label %180, label %184

180:                                              ; preds = %174
  %181 = load double, ptr %176, align 8
  %182 = tail call double @llvm.log.f64(double %178)
  %183 = fadd double %182, %181
  br label %184

184:                                              ; preds = %174, %180
  %185 = phi double [ %183, %180 ], [ 0xFFF0000000000000, %174 ]
  %186 = getelementptr double, ptr %158, i64 %175
  store double %185, ptr %186, align 8, !tbaa !26
  %187 = add nuw nsw i64 %175, 1
  %188 = icmp eq i64 %187, %157
  br i1 %188, label %20, label %174, !llvm.loop !125
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @walk(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, ptr noundef readonly captures(address) %3, ptr noundef writeonly captures(none) %4, ptr noundef captures(none) %5, ptr noundef captures(none) %6) local_unnamed_addr #4 {
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %151

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = load ptr, ptr %10, align 8, !tbaa !60
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8, !tbaa !62
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = load ptr, ptr %15, align 8, !tbaa !63
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %21 = load ptr, ptr %0, align 8, !tbaa !79
  %22 = load ptr, ptr %20, align 8, !tbaa !84
  %23 = load ptr, ptr %19, align 8, !tbaa !83
  %24 = zext nneg i32 %1 to i64
  br label %25

25:                                               ; preds = %9, %131
  %26 = phi i64 [ %24, %9 ], [ %29, %131 ]
  %27 = phi i32 [ %2, %9 ], [ %149, %131 ]
  %28 = phi ptr [ %3, %9 ], [ %133, %131 ]
  %29 = add nsw i64 %26, -1
  %30 = load i32, ptr %12, align 4, !tbaa !61
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
  %42 = load i32, ptr %41, align 8, !tbaa !98
  %43 = icmp eq ptr %28, null
  br i1 %43, label %131, label %44

44:                                               ; preds = %25
  %45 = load ptr, ptr %17, align 8, !tbaa !82
  %46 = getelementptr inbounds nuw i32, ptr %45, i64 %29
  %47 = load i32, ptr %46, align 4, !tbaa !4
  %48 = getelementptr inbounds nuw i32, ptr %45, i64 %26
  %49 = load i32, ptr %48, align 4, !tbaa !4
  %50 = icmp slt i32 %47, %49
  br i1 %50, label %51, label %88

51:                                               ; preds = %44
  %52 = load ptr, ptr %18, align 8, !tbaa !111
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
  %71 = load double, ptr %70, align 8, !tbaa !67
  %72 = getelementptr inbounds i32, ptr %22, i64 %60
  %73 = load i32, ptr %72, align 4, !tbaa !4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds double, ptr %37, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !26
  %77 = fadd double %71, %76
  %78 = add nsw i32 %62, 1
  %79 = sext i32 %62 to i64
  %80 = getelementptr inbounds double, ptr %5, i64 %79
  store double %77, ptr %80, align 8, !tbaa !26
  %81 = fcmp ogt double %77, %61
  %82 = select i1 %81, double %77, double %61
  br label %83

83:                                               ; preds = %59, %66
  %84 = phi i32 [ %62, %59 ], [ %78, %66 ]
  %85 = phi double [ %61, %59 ], [ %82, %66 ]
  %86 = add nsw i64 %60, 1
  %87 = icmp eq i64 %86, %54
  br i1 %87, label %55, label %59, !llvm.loop !126

88:                                               ; preds = %55, %44
  %89 = getelementptr inbounds nuw i8, ptr %28, i64 8
  br label %131

90:                                               ; preds = %98
  %91 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %92 = load double, ptr %28, align 8, !tbaa !26
  %93 = fmul double %105, %92
  %94 = fcmp ult double %93, 0.000000e+00
  br i1 %94, label %131, label %95

95:                                               ; preds = %90
  %96 = load ptr, ptr %18, align 8, !tbaa !111
  %97 = sext i32 %47 to i64
  br label %108

98:                                               ; preds = %57, %98
  %99 = phi i64 [ 0, %57 ], [ %106, %98 ]
  %100 = phi double [ 0.000000e+00, %57 ], [ %105, %98 ]
  %101 = getelementptr inbounds nuw double, ptr %5, i64 %99
  %102 = load double, ptr %101, align 8, !tbaa !26
  %103 = fsub double %102, %85
  %104 = tail call double @llvm.exp.f64(double %103)
  store double %104, ptr %101, align 8, !tbaa !26
  %105 = fadd double %100, %104
  %106 = add nuw nsw i64 %99, 1
  %107 = icmp eq i64 %106, %58
  br i1 %107, label %90, label %98, !llvm.loop !127

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
  %120 = load double, ptr %119, align 8, !tbaa !26
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
  br i1 %130, label %108, label %131, !llvm.loop !128

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
  %145 = load double, ptr %144, align 8, !tbaa !26
  %146 = load double, ptr %6, align 8, !tbaa !26
  %147 = fadd double %145, %146
  store double %147, ptr %6, align 8, !tbaa !26
  %148 = getelementptr inbounds i32, ptr %23, i64 %134
  %149 = load i32, ptr %148, align 4, !tbaa !4
  %150 = icmp sgt i64 %26, 1
  br i1 %150, label %25, label %151, !llvm.loop !129

151:                                              ; preds = %131, %7
  %152 = phi i32 [ %2, %7 ], [ %149, %131 ]
  ret i32 %152
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define internal fastcc void @sift_down(ptr noundef captures(none) %0, i64 noundef range(i64 -2147483648, 9223372036854775807) %1, i64 noundef range(i64 -9223372036854775808, 9223372036854775807) %2) unnamed_addr #5 {
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
  %15 = getelementptr inbounds %struct.Ranked, ptr %0, i64 %9
  %16 = getelementptr inbounds %struct.Ranked, ptr %0, i64 %12
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
  %34 = getelementptr inbounds %struct.Ranked, ptr %0, i64 %11
  %35 = getelementptr inbounds %struct.Ranked, ptr %0, i64 %33
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
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull align 8 dereferenceable(16) %34, i64 16, i1 false), !tbaa.struct !44
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %34, ptr noundef nonnull align 8 dereferenceable(16) %35, i64 16, i1 false), !tbaa.struct !44
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %35, ptr noundef nonnull align 8 dereferenceable(16) %4, i64 16, i1 false), !tbaa.struct !44
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  %50 = shl nsw i64 %33, 1
  %51 = or disjoint i64 %50, 1
  %52 = icmp slt i64 %51, %1
  br i1 %52, label %8, label %53, !llvm.loop !130

53:                                               ; preds = %49, %39, %3
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define internal fastcc void @sort_many(ptr noundef captures(none) %0, i64 noundef range(i64 -2147483648, 2147483648) %1) unnamed_addr #5 {
  %3 = alloca %struct.Ranked, align 8
  %4 = icmp sgt i64 %1, 1
  br i1 %4, label %5, label %17

5:                                                ; preds = %2
  %6 = lshr i64 %1, 1
  %7 = and i64 %6, 2147483647
  br label %8

8:                                                ; preds = %5, %8
  %9 = phi i64 [ %10, %8 ], [ %7, %5 ]
  %10 = add nsw i64 %9, -1
  tail call fastcc void @sift_down(ptr noundef %0, i64 noundef %1, i64 noundef %10) #10
  %11 = icmp samesign ugt i64 %9, 1
  br i1 %11, label %8, label %12, !llvm.loop !131

12:                                               ; preds = %8, %12
  %13 = phi i64 [ %14, %12 ], [ %1, %8 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %14 = add nsw i64 %13, -1
  %15 = getelementptr inbounds nuw %struct.Ranked, ptr %0, i64 %14
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, ptr noundef nonnull align 8 dereferenceable(16) %15, i64 16, i1 false), !tbaa.struct !44
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %15, ptr noundef nonnull align 8 dereferenceable(16) %0, i64 16, i1 false), !tbaa.struct !44
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %3, i64 16, i1 false), !tbaa.struct !44
  tail call fastcc void @sift_down(ptr noundef nonnull %0, i64 noundef %14, i64 noundef 0) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %16 = icmp samesign ugt i64 %13, 2
  br i1 %16, label %12, label %17, !llvm.loop !132

17:                                               ; preds = %12, %2
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none)
declare dso_local double @log1p(double noundef) local_unnamed_addr #6

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define internal fastcc void @select_first(ptr noundef captures(none) %0, i64 noundef range(i64 -2147483648, -9223372036854775808) %1, i64 noundef range(i64 -2147483648, 2147483648) %2) unnamed_addr #5 {
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
  %16 = load double, ptr %15, align 8, !tbaa !26
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
  br label %23, !llvm.loop !133

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
  br label %37, !llvm.loop !134

51:                                               ; preds = %42
  %52 = icmp sgt i64 %24, %38
  br i1 %52, label %56, label %53

53:                                               ; preds = %51
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull align 8 dereferenceable(16) %25, i64 16, i1 false), !tbaa.struct !44
  %54 = add nsw i64 %24, 1
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %25, ptr noundef nonnull align 8 dereferenceable(16) %39, i64 16, i1 false), !tbaa.struct !44
  %55 = add nsw i64 %38, -1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %39, ptr noundef nonnull align 8 dereferenceable(16) %4, i64 16, i1 false), !tbaa.struct !44
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  br label %56

56:                                               ; preds = %53, %51
  %57 = phi i64 [ %54, %53 ], [ %24, %51 ]
  %58 = phi i64 [ %55, %53 ], [ %38, %51 ]
  %59 = icmp sgt i64 %57, %58
  br i1 %59, label %60, label %20, !llvm.loop !135

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
  br i1 %67, label %9, label %68, !llvm.loop !136

68:                                               ; preds = %64, %62, %3
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc i32 @step(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #7 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !137
  %6 = icmp eq ptr %5, null
  br i1 %6, label %33, label %7

7:                                                ; preds = %3
  %8 = sext i32 %1 to i64
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8, !tbaa !140
  %11 = icmp sgt i64 %10, %8
  br i1 %11, label %12, label %33

12:                                               ; preds = %7
  %13 = load ptr, ptr %0, align 8, !tbaa !141
  %14 = getelementptr inbounds i32, ptr %13, i64 %8
  %15 = load i32, ptr %14, align 4, !tbaa !4
  %16 = icmp slt i32 %15, 0
  br i1 %16, label %33, label %17

17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %19 = load ptr, ptr %18, align 8, !tbaa !142
  %20 = sext i32 %2 to i64
  %21 = getelementptr inbounds i32, ptr %19, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !4
  %23 = icmp slt i32 %22, 0
  br i1 %23, label %33, label %24

24:                                               ; preds = %17
  %25 = zext nneg i32 %15 to i64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %27 = load i64, ptr %26, align 8, !tbaa !143
  %28 = mul nsw i64 %27, %25
  %29 = zext nneg i32 %22 to i64
  %30 = getelementptr i32, ptr %5, i64 %28
  %31 = getelementptr i32, ptr %30, i64 %29
  %32 = load i32, ptr %31, align 4, !tbaa !4
  br label %33

33:                                               ; preds = %7, %12, %17, %3, %24
  %34 = phi i32 [ 0, %3 ], [ %32, %24 ], [ -2, %17 ], [ -2, %12 ], [ -2, %7 ]
  ret i32 %34
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #9

attributes #0 = { nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { optsize }
attributes #11 = { nounwind optsize willreturn memory(none) }

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
!8 = !{!9, !5, i64 120}
!9 = !{!"", !10, i64 0, !12, i64 8, !13, i64 16, !13, i64 24, !13, i64 32, !13, i64 40, !14, i64 48, !14, i64 56, !13, i64 64, !13, i64 72, !14, i64 80, !12, i64 88, !14, i64 96, !11, i64 104, !15, i64 112, !5, i64 120, !5, i64 124, !5, i64 128, !5, i64 132, !5, i64 136, !5, i64 140}
!10 = !{!"p1 float", !11, i64 0}
!11 = !{!"any pointer", !6, i64 0}
!12 = !{!"p1 omnipotent char", !11, i64 0}
!13 = !{!"p1 int", !11, i64 0}
!14 = !{!"p1 double", !11, i64 0}
!15 = !{!"double", !6, i64 0}
!16 = !{!9, !13, i64 64}
!17 = !{!9, !10, i64 0}
!18 = !{!9, !5, i64 124}
!19 = !{!9, !5, i64 128}
!20 = !{!21, !21, i64 0}
!21 = !{!"float", !6, i64 0}
!22 = !{!9, !11, i64 104}
!23 = !{!9, !5, i64 140}
!24 = !{!9, !12, i64 8}
!25 = !{!6, !6, i64 0}
!26 = !{!15, !15, i64 0}
!27 = distinct !{!27, !28}
!28 = !{!"llvm.loop.mustprogress"}
!29 = !{!30, !15, i64 0}
!30 = !{!"", !15, i64 0, !5, i64 8, !5, i64 12}
!31 = distinct !{!31, !28}
!32 = !{!9, !5, i64 132}
!33 = !{!9, !13, i64 16}
!34 = distinct !{!34, !28}
!35 = distinct !{!35, !28}
!36 = !{!9, !14, i64 80}
!37 = !{!9, !12, i64 88}
!38 = !{!9, !5, i64 136}
!39 = !{!9, !15, i64 112}
!40 = distinct !{!40, !28}
!41 = distinct !{!41, !28}
!42 = !{!9, !13, i64 32}
!43 = !{!9, !13, i64 24}
!44 = !{i64 0, i64 8, !26, i64 8, i64 4, !4, i64 12, i64 4, !4}
!45 = distinct !{!45, !28}
!46 = distinct !{!46, !28}
!47 = !{!30, !5, i64 8}
!48 = distinct !{!48, !28}
!49 = distinct !{!49, !28}
!50 = !{!9, !14, i64 96}
!51 = !{!9, !13, i64 72}
!52 = !{!9, !13, i64 40}
!53 = !{!9, !14, i64 48}
!54 = !{!9, !14, i64 56}
!55 = distinct !{!55, !28}
!56 = distinct !{!56, !28}
!57 = !{!58, !5, i64 176}
!58 = !{!"", !13, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !11, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !14, i64 112, !13, i64 120, !11, i64 128, !11, i64 136, !13, i64 144, !11, i64 152, !13, i64 160, !15, i64 168, !5, i64 176, !5, i64 180, !5, i64 184}
!59 = !{!58, !13, i64 56}
!60 = !{!58, !11, i64 48}
!61 = !{!58, !5, i64 180}
!62 = !{!58, !14, i64 8}
!63 = !{!58, !13, i64 32}
!64 = !{!58, !14, i64 16}
!65 = !{!58, !13, i64 144}
!66 = !{!58, !5, i64 184}
!67 = !{!68, !15, i64 0}
!68 = !{!"", !15, i64 0, !15, i64 8, !5, i64 16, !5, i64 20, !5, i64 24, !5, i64 28}
!69 = !{!58, !15, i64 168}
!70 = !{!58, !11, i64 136}
!71 = distinct !{!71, !28}
!72 = distinct !{!72, !28}
!73 = !{!30, !5, i64 12}
!74 = distinct !{!74, !28}
!75 = !{!58, !14, i64 24}
!76 = distinct !{!76, !28}
!77 = !{!58, !13, i64 72}
!78 = !{!58, !13, i64 40}
!79 = !{!58, !13, i64 0}
!80 = distinct !{!80, !28}
!81 = !{!58, !13, i64 120}
!82 = !{!58, !13, i64 80}
!83 = !{!58, !13, i64 88}
!84 = !{!58, !13, i64 96}
!85 = distinct !{!85, !28}
!86 = !{!58, !13, i64 160}
!87 = !{!58, !11, i64 152}
!88 = !{!68, !5, i64 20}
!89 = !{!58, !11, i64 128}
!90 = distinct !{!90, !28}
!91 = distinct !{!91, !28}
!92 = distinct !{!92, !28}
!93 = distinct !{!93, !28}
!94 = !{!68, !5, i64 16}
!95 = !{!68, !15, i64 8}
!96 = distinct !{!96, !28}
!97 = !{i64 0, i64 8, !26, i64 8, i64 8, !26, i64 16, i64 4, !4, i64 20, i64 4, !4, i64 24, i64 4, !4, i64 28, i64 4, !4}
!98 = !{!68, !5, i64 24}
!99 = distinct !{!99, !28}
!100 = distinct !{!100, !28}
!101 = distinct !{!101, !28}
!102 = !{!68, !5, i64 28}
!103 = distinct !{!103, !28}
!104 = distinct !{!104, !28}
!105 = distinct !{!105, !28}
!106 = distinct !{!106, !28}
!107 = distinct !{!107, !28}
!108 = distinct !{!108, !28}
!109 = distinct !{!109, !28}
!110 = !{!58, !13, i64 64}
!111 = !{!58, !13, i64 104}
!112 = distinct !{!112, !28}
!113 = distinct !{!113, !28}
!114 = !{!58, !14, i64 112}
!115 = distinct !{!115, !28}
!116 = distinct !{!116, !28}
!117 = !{i64 0, i64 8, !26, i64 8, i64 8, !26}
!118 = !{!119, !15, i64 8}
!119 = !{!"", !15, i64 0, !15, i64 8}
!120 = !{!119, !15, i64 0}
!121 = distinct !{!121, !28}
!122 = distinct !{!122, !28}
!123 = distinct !{!123, !28}
!124 = distinct !{!124, !28}
!125 = distinct !{!125, !28}
!126 = distinct !{!126, !28}
!127 = distinct !{!127, !28}
!128 = distinct !{!128, !28}
!129 = distinct !{!129, !28}
!130 = distinct !{!130, !28}
!131 = distinct !{!131, !28}
!132 = distinct !{!132, !28}
!133 = distinct !{!133, !28}
!134 = distinct !{!134, !28}
!135 = distinct !{!135, !28}
!136 = distinct !{!136, !28}
!137 = !{!138, !13, i64 16}
!138 = !{!"", !13, i64 0, !13, i64 8, !13, i64 16, !139, i64 24, !139, i64 32}
!139 = !{!"long", !6, i64 0}
!140 = !{!138, !139, i64 24}
!141 = !{!138, !13, i64 0}
!142 = !{!138, !13, i64 8}
!143 = !{!138, !139, i64 32}
