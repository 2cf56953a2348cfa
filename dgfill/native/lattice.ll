
%struct.LogSum = type { double, double }
%struct.Ranked = type { double, i32, i32 }
%struct.Answer = type { i32, i32, i32, i32 }
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
define dso_local void @learn(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i64 %2, 0
  br i1 %4, label %6, label %5

5:                                                ; preds = %15, %3
  ret void

6:                                                ; preds = %3, %15
  %7 = phi i64 [ %16, %15 ], [ 0, %3 ]
  %8 = getelementptr inbounds nuw %struct.Answer, ptr %1, i64 %7
  %9 = load i32, ptr %8, align 4, !tbaa !57
  %10 = icmp eq i32 %9, -1
  br i1 %10, label %15, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %13 = load i32, ptr %12, align 4, !tbaa !59
  %14 = tail call fastcc ptr @place_of(ptr noundef %0, i32 noundef %9, i32 noundef %13) #10
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %14, ptr noundef nonnull align 4 dereferenceable(16) %8, i64 16, i1 false), !tbaa.struct !60
  br label %15

15:                                               ; preds = %6, %11
  %16 = add nuw nsw i64 %7, 1
  %17 = icmp eq i64 %16, %2
  br i1 %17, label %5, label %6, !llvm.loop !61
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef ptr @place_of(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #4 {
  %4 = zext i32 %1 to i64
  %5 = shl nuw i64 %4, 32
  %6 = zext i32 %2 to i64
  %7 = or disjoint i64 %5, %6
  %8 = mul i64 %7, -7046029254386353131
  %9 = lshr i64 %8, 32
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !62
  %12 = load ptr, ptr %0, align 8, !tbaa !65
  %13 = and i64 %9, %11
  %14 = getelementptr inbounds nuw %struct.Answer, ptr %12, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !57
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
  %24 = load i32, ptr %23, align 4, !tbaa !59
  %25 = icmp eq i32 %24, %2
  br i1 %25, label %32, label %26

26:                                               ; preds = %17, %22
  %27 = add nsw i64 %20, 1
  %28 = and i64 %27, %11
  %29 = getelementptr inbounds %struct.Answer, ptr %12, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !57
  %31 = icmp eq i32 %30, -1
  br i1 %31, label %32, label %17, !llvm.loop !66

32:                                               ; preds = %22, %26, %3
  %33 = phi ptr [ %14, %3 ], [ %29, %26 ], [ %19, %22 ]
  ret ptr %33
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @sweep(ptr noundef readonly %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, ptr noundef writeonly captures(none) initializes((0, 4)) %4) local_unnamed_addr #0 {
  store i32 0, ptr %4, align 4, !tbaa !4
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %7 = load i32, ptr %6, align 8, !tbaa !67
  %8 = icmp slt i32 %3, %7
  br i1 %8, label %9, label %961

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 144
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
  %34 = load ptr, ptr %15, align 8, !tbaa !69
  br label %35

35:                                               ; preds = %9, %952
  %36 = phi ptr [ %34, %9 ], [ %871, %952 ]
  %37 = phi i64 [ %33, %9 ], [ %765, %952 ]
  %38 = load ptr, ptr %10, align 8, !tbaa !70
  %39 = load i32, ptr %11, align 4, !tbaa !71
  %40 = sext i32 %39 to i64
  %41 = mul nsw i64 %37, %40
  %42 = getelementptr inbounds %struct.Node, ptr %38, i64 %41
  %43 = load ptr, ptr %12, align 8, !tbaa !72
  %44 = load ptr, ptr %13, align 8, !tbaa !73
  %45 = getelementptr inbounds i32, ptr %44, i64 %37
  %46 = load i32, ptr %45, align 4, !tbaa !4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds double, ptr %43, i64 %47
  %49 = load ptr, ptr %14, align 8, !tbaa !74
  %50 = getelementptr inbounds double, ptr %49, i64 %47
  %51 = getelementptr i8, ptr %45, i64 4
  %52 = load i32, ptr %51, align 4, !tbaa !4
  %53 = sub i32 %52, %46
  %54 = getelementptr inbounds i32, ptr %36, i64 %37
  %55 = load i32, ptr %54, align 4, !tbaa !4
  %56 = icmp eq i32 %55, 0
  %57 = load i32, ptr %16, align 8, !tbaa !75
  br i1 %56, label %77, label %58

58:                                               ; preds = %35
  %59 = shl nsw i32 %55, 1
  %60 = sdiv i32 %57, %59
  %61 = sext i32 %60 to i64
  %62 = icmp sgt i32 %55, 0
  br i1 %62, label %63, label %77

63:                                               ; preds = %58
  %64 = icmp sgt i32 %53, 0
  %65 = load ptr, ptr %19, align 8, !tbaa !76
  %66 = zext i32 %53 to i64
  %67 = zext nneg i32 %55 to i64
  br label %68

68:                                               ; preds = %107, %63
  %69 = phi i64 [ 0, %63 ], [ %111, %107 ]
  %70 = phi i64 [ 0, %63 ], [ %109, %107 ]
  %71 = getelementptr inbounds nuw %struct.Node, ptr %42, i64 %69
  br i1 %64, label %72, label %107

72:                                               ; preds = %68
  %73 = mul nuw nsw i64 %69, %66
  %74 = trunc nuw nsw i64 %69 to i32
  br label %83

75:                                               ; preds = %107
  %76 = load i32, ptr %16, align 8, !tbaa !75
  br label %77

77:                                               ; preds = %75, %58, %35
  %78 = phi i32 [ %57, %58 ], [ %57, %35 ], [ %76, %75 ]
  %79 = phi i1 [ false, %58 ], [ false, %35 ], [ true, %75 ]
  %80 = phi i64 [ 0, %58 ], [ 0, %35 ], [ %109, %75 ]
  %81 = sext i32 %78 to i64
  %82 = icmp sgt i64 %80, %81
  br i1 %82, label %113, label %138

83:                                               ; preds = %92, %72
  %84 = phi i64 [ 0, %72 ], [ %102, %92 ]
  %85 = phi i64 [ %70, %72 ], [ %103, %92 ]
  %86 = load double, ptr %71, align 8, !tbaa !77
  %87 = getelementptr inbounds nuw double, ptr %48, i64 %84
  %88 = load double, ptr %87, align 8, !tbaa !26
  %89 = fadd double %86, %88
  %90 = load double, ptr %17, align 8, !tbaa !79
  %91 = fcmp ult double %89, %90
  br i1 %91, label %105, label %92

92:                                               ; preds = %83
  %93 = load ptr, ptr %18, align 8, !tbaa !80
  %94 = getelementptr inbounds %struct.Ranked, ptr %93, i64 %85
  %95 = icmp slt i64 %84, %61
  %96 = select i1 %95, double 1.000000e+09, double 0.000000e+00
  %97 = fadd double %96, %89
  %98 = add nuw nsw i64 %84, %73
  store double %97, ptr %94, align 8, !tbaa !26
  %99 = getelementptr inbounds nuw i8, ptr %94, i64 8
  %100 = trunc nuw i64 %98 to i32
  store i32 %100, ptr %99, align 8, !tbaa !4
  %101 = getelementptr inbounds nuw i8, ptr %94, i64 12
  store i32 %74, ptr %101, align 4, !tbaa !4
  %102 = add nuw nsw i64 %84, 1
  %103 = add nsw i64 %85, 1
  %104 = icmp eq i64 %102, %66
  br i1 %104, label %107, label %83, !llvm.loop !81

105:                                              ; preds = %83
  %106 = trunc nuw nsw i64 %84 to i32
  br label %107

107:                                              ; preds = %92, %105, %68
  %108 = phi i32 [ 0, %68 ], [ %106, %105 ], [ %53, %92 ]
  %109 = phi i64 [ %70, %68 ], [ %85, %105 ], [ %103, %92 ]
  %110 = getelementptr inbounds nuw i32, ptr %65, i64 %69
  store i32 %108, ptr %110, align 4, !tbaa !4
  %111 = add nuw nsw i64 %69, 1
  %112 = icmp eq i64 %111, %67
  br i1 %112, label %75, label %68, !llvm.loop !82

113:                                              ; preds = %77
  %114 = load ptr, ptr %18, align 8, !tbaa !80
  tail call fastcc void @select_first(ptr noundef %114, i64 noundef %80, i64 noundef %81) #10
  br i1 %79, label %115, label %119

115:                                              ; preds = %113
  %116 = load ptr, ptr %19, align 8, !tbaa !76
  %117 = zext nneg i32 %55 to i64
  %118 = shl nuw nsw i64 %117, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %116, i8 0, i64 %118, i1 false), !tbaa !4
  br label %119

119:                                              ; preds = %115, %113
  %120 = load i32, ptr %16, align 8, !tbaa !75
  %121 = icmp sgt i32 %120, 0
  br i1 %121, label %122, label %138

122:                                              ; preds = %119
  %123 = load ptr, ptr %19, align 8, !tbaa !76
  %124 = load ptr, ptr %18, align 8, !tbaa !80
  br label %125

125:                                              ; preds = %125, %122
  %126 = phi i64 [ 0, %122 ], [ %134, %125 ]
  %127 = getelementptr inbounds nuw %struct.Ranked, ptr %124, i64 %126
  %128 = getelementptr inbounds nuw i8, ptr %127, i64 12
  %129 = load i32, ptr %128, align 4, !tbaa !83
  %130 = sext i32 %129 to i64
  %131 = getelementptr inbounds i32, ptr %123, i64 %130
  %132 = load i32, ptr %131, align 4, !tbaa !4
  %133 = add nsw i32 %132, 1
  store i32 %133, ptr %131, align 4, !tbaa !4
  %134 = add nuw nsw i64 %126, 1
  %135 = load i32, ptr %16, align 8, !tbaa !75
  %136 = sext i32 %135 to i64
  %137 = icmp slt i64 %134, %136
  br i1 %137, label %125, label %138, !llvm.loop !84

138:                                              ; preds = %125, %119, %77
  br i1 %79, label %139, label %198

139:                                              ; preds = %138
  %140 = load ptr, ptr %20, align 8, !tbaa !85
  %141 = getelementptr inbounds double, ptr %140, i64 %37
  %142 = load ptr, ptr %19, align 8, !tbaa !76
  %143 = zext nneg i32 %55 to i64
  %144 = load double, ptr %141, align 8, !tbaa !26
  br label %145

145:                                              ; preds = %191, %139
  %146 = phi double [ 0.000000e+00, %139 ], [ %192, %191 ]
  %147 = phi double [ 0xFFF0000000000000, %139 ], [ %193, %191 ]
  %148 = phi double [ 0xFFF0000000000000, %139 ], [ %194, %191 ]
  %149 = phi double [ 0xFFF0000000000000, %139 ], [ %195, %191 ]
  %150 = phi i64 [ 0, %139 ], [ %196, %191 ]
  %151 = getelementptr inbounds nuw %struct.Node, ptr %42, i64 %150
  %152 = load double, ptr %151, align 8, !tbaa !77
  %153 = fadd double %152, %144
  %154 = fcmp ugt double %153, %149
  br i1 %154, label %161, label %155

155:                                              ; preds = %145
  %156 = fcmp ueq double %153, 0xFFF0000000000000
  br i1 %156, label %166, label %157

157:                                              ; preds = %155
  %158 = fsub double %153, %149
  %159 = tail call double @llvm.exp.f64(double %158)
  %160 = fadd double %146, %159
  br label %166

161:                                              ; preds = %145
  %162 = fsub double %149, %153
  %163 = tail call double @llvm.exp.f64(double %162)
  %164 = fmul double %146, %163
  %165 = fadd double %164, 1.000000e+00
  br label %166

166:                                              ; preds = %161, %157, %155
  %167 = phi double [ %165, %161 ], [ %146, %155 ], [ %160, %157 ]
  %168 = phi double [ %153, %161 ], [ %147, %155 ], [ %147, %157 ]
  %169 = phi double [ %153, %161 ], [ %148, %155 ], [ %148, %157 ]
  %170 = phi double [ %153, %161 ], [ %149, %155 ], [ %149, %157 ]
  %171 = getelementptr inbounds nuw i32, ptr %142, i64 %150
  %172 = load i32, ptr %171, align 4, !tbaa !4
  %173 = icmp slt i32 %172, %53
  br i1 %173, label %174, label %191

174:                                              ; preds = %166
  %175 = sext i32 %172 to i64
  %176 = getelementptr inbounds double, ptr %50, i64 %175
  %177 = load double, ptr %176, align 8, !tbaa !26
  %178 = fadd double %152, %177
  %179 = fcmp ugt double %178, %169
  br i1 %179, label %186, label %180

180:                                              ; preds = %174
  %181 = fcmp ueq double %178, 0xFFF0000000000000
  br i1 %181, label %191, label %182

182:                                              ; preds = %180
  %183 = fsub double %178, %169
  %184 = tail call double @llvm.exp.f64(double %183)
  %185 = fadd double %167, %184
  br label %191

186:                                              ; preds = %174
  %187 = fsub double %169, %178
  %188 = tail call double @llvm.exp.f64(double %187)
  %189 = fmul double %167, %188
  %190 = fadd double %189, 1.000000e+00
  br label %191

191:                                              ; preds = %186, %182, %180, %166
  %192 = phi double [ %190, %186 ], [ %167, %180 ], [ %185, %182 ], [ %167, %166 ]
  %193 = phi double [ %178, %186 ], [ %168, %180 ], [ %168, %182 ], [ %168, %166 ]
  %194 = phi double [ %178, %186 ], [ %169, %180 ], [ %169, %182 ], [ %169, %166 ]
  %195 = phi double [ %178, %186 ], [ %169, %180 ], [ %169, %182 ], [ %170, %166 ]
  %196 = add nuw nsw i64 %150, 1
  %197 = icmp eq i64 %196, %143
  br i1 %197, label %198, label %145, !llvm.loop !86

198:                                              ; preds = %191, %138
  %199 = phi double [ 0.000000e+00, %138 ], [ %192, %191 ]
  %200 = phi double [ 0xFFF0000000000000, %138 ], [ %193, %191 ]
  %201 = load ptr, ptr %21, align 8, !tbaa !87
  %202 = getelementptr inbounds i32, ptr %201, i64 %37
  %203 = load i32, ptr %202, align 4, !tbaa !4
  %204 = icmp eq i32 %203, -1
  br i1 %204, label %232, label %205

205:                                              ; preds = %198
  %206 = load ptr, ptr %22, align 8, !tbaa !88
  %207 = getelementptr inbounds i32, ptr %206, i64 %37
  %208 = load i32, ptr %207, align 4, !tbaa !4
  %209 = icmp eq i32 %208, -1
  br i1 %209, label %232, label %210

210:                                              ; preds = %205
  %211 = load ptr, ptr %13, align 8, !tbaa !73
  %212 = getelementptr inbounds i32, ptr %211, i64 %37
  %213 = load i32, ptr %212, align 4, !tbaa !4
  %214 = getelementptr i8, ptr %212, i64 4
  %215 = load i32, ptr %214, align 4, !tbaa !4
  %216 = icmp slt i32 %213, %215
  br i1 %216, label %217, label %232

217:                                              ; preds = %210
  %218 = load ptr, ptr %0, align 8, !tbaa !89
  %219 = sext i32 %213 to i64
  br label %220

220:                                              ; preds = %225, %217
  %221 = phi i64 [ %219, %217 ], [ %226, %225 ]
  %222 = getelementptr inbounds i32, ptr %218, i64 %221
  %223 = load i32, ptr %222, align 4, !tbaa !4
  %224 = icmp eq i32 %223, %208
  br i1 %224, label %229, label %225

225:                                              ; preds = %220
  %226 = add nsw i64 %221, 1
  %227 = trunc i64 %226 to i32
  %228 = icmp eq i32 %215, %227
  br i1 %228, label %232, label %220, !llvm.loop !90

229:                                              ; preds = %220
  %230 = trunc nsw i64 %221 to i32
  %231 = sub nsw i32 %230, %213
  br label %232

232:                                              ; preds = %225, %198, %205, %210, %229
  %233 = phi i32 [ -1, %205 ], [ -1, %198 ], [ %231, %229 ], [ -1, %210 ], [ -1, %225 ]
  %234 = load ptr, ptr %23, align 8, !tbaa !91
  %235 = getelementptr inbounds nuw i8, ptr %234, i64 8
  %236 = load i32, ptr %235, align 4, !tbaa !4
  %237 = icmp slt i32 %236, 0
  br i1 %237, label %238, label %248

238:                                              ; preds = %232
  %239 = load i32, ptr %234, align 4, !tbaa !4
  %240 = getelementptr inbounds nuw i8, ptr %234, i64 4
  %241 = load i32, ptr %240, align 4, !tbaa !4
  %242 = sdiv i32 %239, %241
  %243 = icmp ne i32 %242, 0
  %244 = icmp eq i32 %239, 0
  %245 = or i1 %244, %243
  %246 = select i1 %245, i32 %242, i32 1
  %247 = getelementptr inbounds nuw i8, ptr %234, i64 12
  store i32 %246, ptr %247, align 4, !tbaa !4
  store i32 %246, ptr %235, align 4, !tbaa !4
  br label %248

248:                                              ; preds = %238, %232
  %249 = load ptr, ptr %10, align 8, !tbaa !70
  %250 = load i32, ptr %11, align 4, !tbaa !71
  %251 = sext i32 %250 to i64
  %252 = mul nsw i64 %37, %251
  %253 = getelementptr inbounds %struct.Node, ptr %249, i64 %252
  %254 = load ptr, ptr %13, align 8, !tbaa !73
  %255 = getelementptr inbounds i32, ptr %254, i64 %37
  %256 = load i32, ptr %255, align 4, !tbaa !4
  %257 = load ptr, ptr %24, align 8, !tbaa !92
  %258 = getelementptr inbounds i32, ptr %257, i64 %37
  %259 = load i32, ptr %258, align 4, !tbaa !4
  %260 = load ptr, ptr %15, align 8, !tbaa !69
  %261 = getelementptr inbounds i32, ptr %260, i64 %37
  %262 = load i32, ptr %261, align 4, !tbaa !4
  %263 = icmp eq i32 %262, 0
  br i1 %263, label %276, label %264

264:                                              ; preds = %248
  %265 = load i32, ptr %16, align 8, !tbaa !75
  %266 = shl nsw i32 %262, 1
  %267 = sdiv i32 %265, %266
  %268 = icmp sgt i32 %262, 0
  br i1 %268, label %269, label %276

269:                                              ; preds = %264
  %270 = icmp ne i32 %233, -1
  %271 = load ptr, ptr %19, align 8, !tbaa !76
  br label %448

272:                                              ; preds = %475
  %273 = load i32, ptr %11, align 4, !tbaa !71
  %274 = load i32, ptr %258, align 4, !tbaa !4
  %275 = load i32, ptr %255, align 4, !tbaa !4
  br label %276

276:                                              ; preds = %272, %264, %248
  %277 = phi i32 [ %256, %264 ], [ %275, %272 ], [ %256, %248 ]
  %278 = phi i32 [ %259, %264 ], [ %274, %272 ], [ %259, %248 ]
  %279 = phi i32 [ %250, %264 ], [ %273, %272 ], [ %250, %248 ]
  %280 = phi i32 [ 0, %264 ], [ %477, %272 ], [ 0, %248 ]
  %281 = phi i32 [ 0, %264 ], [ %478, %272 ], [ 0, %248 ]
  %282 = load ptr, ptr %26, align 8, !tbaa !93
  %283 = load ptr, ptr %27, align 8, !tbaa !94
  %284 = load ptr, ptr %0, align 8, !tbaa !89
  %285 = shl nsw i32 %280, 1
  br label %286

286:                                              ; preds = %286, %276
  %287 = phi i32 [ 1, %276 ], [ %289, %286 ]
  %288 = icmp slt i32 %287, %285
  %289 = shl i32 %287, 1
  br i1 %288, label %286, label %290, !llvm.loop !95

290:                                              ; preds = %286
  %291 = sext i32 %279 to i64
  %292 = mul nsw i64 %37, %291
  %293 = getelementptr inbounds %struct.Node, ptr %249, i64 %292
  %294 = sext i32 %278 to i64
  %295 = getelementptr inbounds i32, ptr %282, i64 %294
  %296 = getelementptr inbounds i32, ptr %283, i64 %294
  %297 = sext i32 %277 to i64
  %298 = getelementptr inbounds i32, ptr %284, i64 %297
  %299 = icmp sgt i32 %287, 0
  br i1 %299, label %300, label %304

300:                                              ; preds = %290
  %301 = load ptr, ptr %28, align 8, !tbaa !96
  %302 = zext nneg i32 %287 to i64
  %303 = shl nuw nsw i64 %302, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %301, i8 -1, i64 %303, i1 false), !tbaa !4
  br label %304

304:                                              ; preds = %300, %290
  %305 = load ptr, ptr %18, align 8, !tbaa !80
  %306 = sext i32 %280 to i64
  tail call fastcc void @sort_many(ptr noundef %305, i64 noundef %306) #10
  %307 = icmp sgt i32 %280, 0
  br i1 %307, label %310, label %308

308:                                              ; preds = %304
  %309 = load ptr, ptr %25, align 8, !tbaa !97
  br label %440

310:                                              ; preds = %304
  %311 = add nsw i32 %287, -1
  %312 = zext nneg i32 %280 to i64
  br label %318

313:                                              ; preds = %407
  %314 = icmp eq i32 %408, 0
  br i1 %314, label %315, label %947

315:                                              ; preds = %313
  %316 = load ptr, ptr %25, align 8, !tbaa !97
  %317 = load ptr, ptr %18, align 8, !tbaa !80
  br label %411

318:                                              ; preds = %407, %310
  %319 = phi i64 [ 0, %310 ], [ %409, %407 ]
  %320 = phi i32 [ 0, %310 ], [ %408, %407 ]
  %321 = load ptr, ptr %25, align 8, !tbaa !97
  %322 = load ptr, ptr %18, align 8, !tbaa !80
  %323 = getelementptr inbounds nuw %struct.Ranked, ptr %322, i64 %319
  %324 = getelementptr inbounds nuw i8, ptr %323, i64 8
  %325 = load i32, ptr %324, align 8, !tbaa !47
  %326 = sext i32 %325 to i64
  %327 = getelementptr inbounds %struct.Node, ptr %321, i64 %326
  %328 = getelementptr inbounds i32, ptr %295, i64 %326
  %329 = load i32, ptr %328, align 4, !tbaa !4
  %330 = sext i32 %329 to i64
  %331 = getelementptr inbounds %struct.Node, ptr %293, i64 %330
  %332 = getelementptr inbounds nuw i8, ptr %327, i64 20
  %333 = load i32, ptr %332, align 4, !tbaa !98
  %334 = icmp eq i32 %333, -2
  %335 = getelementptr inbounds i32, ptr %296, i64 %326
  %336 = load i32, ptr %335, align 4, !tbaa !4
  %337 = sext i32 %336 to i64
  %338 = getelementptr inbounds i32, ptr %298, i64 %337
  %339 = load i32, ptr %338, align 4, !tbaa !4
  %340 = select i1 %334, i64 20, i64 16
  %341 = getelementptr inbounds nuw i8, ptr %331, i64 %340
  %342 = load i32, ptr %341, align 4, !tbaa !4
  %343 = mul i32 %342, -1640531535
  %344 = mul i32 %339, -2048144777
  %345 = xor i32 %343, %344
  %346 = lshr i32 %345, 8
  %347 = load ptr, ptr %28, align 8, !tbaa !96
  %348 = and i32 %346, %311
  %349 = zext nneg i32 %348 to i64
  %350 = getelementptr inbounds nuw i32, ptr %347, i64 %349
  %351 = load i32, ptr %350, align 4, !tbaa !4
  %352 = icmp eq i32 %351, -1
  br i1 %352, label %377, label %353

353:                                              ; preds = %318
  %354 = load ptr, ptr %29, align 8, !tbaa !99
  %355 = zext i32 %342 to i64
  %356 = shl nuw i64 %355, 32
  %357 = zext i1 %334 to i64
  %358 = or disjoint i64 %356, %357
  br label %366

359:                                              ; preds = %366
  %360 = add nsw i32 %368, 1
  %361 = and i32 %360, %311
  %362 = sext i32 %361 to i64
  %363 = getelementptr inbounds i32, ptr %347, i64 %362
  %364 = load i32, ptr %363, align 4, !tbaa !4
  %365 = icmp eq i32 %364, -1
  br i1 %365, label %377, label %366, !llvm.loop !100

366:                                              ; preds = %359, %353
  %367 = phi i32 [ %351, %353 ], [ %364, %359 ]
  %368 = phi i32 [ %348, %353 ], [ %361, %359 ]
  %369 = sext i32 %367 to i64
  %370 = getelementptr inbounds %struct.Question, ptr %354, i64 %369
  %371 = load i64, ptr %370, align 4
  %372 = getelementptr inbounds nuw i8, ptr %370, i64 8
  %373 = load i32, ptr %372, align 4
  %374 = icmp eq i64 %371, %358
  %375 = icmp eq i32 %373, %339
  %376 = select i1 %374, i1 %375, i1 false
  br i1 %376, label %407, label %359

377:                                              ; preds = %359, %318
  %378 = phi i64 [ %349, %318 ], [ %362, %359 ]
  %379 = getelementptr inbounds i32, ptr %347, i64 %378
  %380 = load ptr, ptr %23, align 8, !tbaa !91
  %381 = select i1 %334, i64 3, i64 2
  %382 = getelementptr inbounds nuw i32, ptr %380, i64 %381
  %383 = load double, ptr %323, align 8, !tbaa !29
  %384 = fcmp oeq double %383, 0x7FF0000000000000
  %385 = load i32, ptr %382, align 4, !tbaa !4
  %386 = icmp ne i32 %385, 0
  %387 = select i1 %386, i1 true, i1 %384
  br i1 %387, label %388, label %407

388:                                              ; preds = %377
  br i1 %386, label %389, label %391

389:                                              ; preds = %388
  %390 = add nsw i32 %385, -1
  store i32 %390, ptr %382, align 4, !tbaa !4
  br label %391

391:                                              ; preds = %389, %388
  store i32 %320, ptr %379, align 4, !tbaa !4
  %392 = load ptr, ptr %29, align 8, !tbaa !99
  %393 = add nsw i32 %320, 1
  %394 = sext i32 %320 to i64
  %395 = getelementptr inbounds %struct.Question, ptr %392, i64 %394
  %396 = zext i32 %342 to i64
  %397 = shl nuw i64 %396, 32
  %398 = zext i1 %334 to i64
  %399 = or disjoint i64 %397, %398
  store i64 %399, ptr %395, align 4
  %400 = getelementptr inbounds nuw i8, ptr %395, i64 8
  store i32 %339, ptr %400, align 4, !tbaa !4
  br i1 %334, label %407, label %401

401:                                              ; preds = %391
  %402 = load ptr, ptr %23, align 8, !tbaa !91
  %403 = load i32, ptr %402, align 4, !tbaa !4
  %404 = icmp eq i32 %403, 0
  br i1 %404, label %407, label %405

405:                                              ; preds = %401
  %406 = add nsw i32 %403, -1
  store i32 %406, ptr %402, align 4, !tbaa !4
  br label %407

407:                                              ; preds = %366, %405, %401, %391, %377
  %408 = phi i32 [ %393, %391 ], [ %320, %377 ], [ %393, %405 ], [ %393, %401 ], [ %320, %366 ]
  %409 = add nuw nsw i64 %319, 1
  %410 = icmp eq i64 %409, %312
  br i1 %410, label %313, label %318, !llvm.loop !101

411:                                              ; preds = %434, %315
  %412 = phi double [ %199, %315 ], [ %435, %434 ]
  %413 = phi double [ %200, %315 ], [ %436, %434 ]
  %414 = phi i64 [ 0, %315 ], [ %438, %434 ]
  %415 = phi double [ %200, %315 ], [ %437, %434 ]
  %416 = getelementptr inbounds nuw %struct.Ranked, ptr %317, i64 %414
  %417 = getelementptr inbounds nuw i8, ptr %416, i64 8
  %418 = load i32, ptr %417, align 8, !tbaa !47
  %419 = sext i32 %418 to i64
  %420 = getelementptr inbounds %struct.Node, ptr %316, i64 %419
  %421 = load double, ptr %420, align 8, !tbaa !77
  %422 = fcmp ugt double %421, %415
  br i1 %422, label %429, label %423

423:                                              ; preds = %411
  %424 = fcmp ueq double %421, 0xFFF0000000000000
  br i1 %424, label %434, label %425

425:                                              ; preds = %423
  %426 = fsub double %421, %415
  %427 = tail call double @llvm.exp.f64(double %426)
  %428 = fadd double %412, %427
  br label %434

429:                                              ; preds = %411
  %430 = fsub double %415, %421
  %431 = tail call double @llvm.exp.f64(double %430)
  %432 = fmul double %412, %431
  %433 = fadd double %432, 1.000000e+00
  br label %434

434:                                              ; preds = %429, %425, %423
  %435 = phi double [ %433, %429 ], [ %412, %423 ], [ %428, %425 ]
  %436 = phi double [ %421, %429 ], [ %413, %423 ], [ %413, %425 ]
  %437 = phi double [ %421, %429 ], [ %415, %423 ], [ %415, %425 ]
  %438 = add nuw nsw i64 %414, 1
  %439 = icmp eq i64 %438, %312
  br i1 %439, label %440, label %411, !llvm.loop !102

440:                                              ; preds = %434, %308
  %441 = phi ptr [ %309, %308 ], [ %316, %434 ]
  %442 = phi double [ %199, %308 ], [ %435, %434 ]
  %443 = phi double [ %200, %308 ], [ %436, %434 ]
  %444 = icmp sgt i32 %281, 0
  br i1 %444, label %445, label %615

445:                                              ; preds = %440
  %446 = zext nneg i32 %281 to i64
  %447 = sext i32 %259 to i64
  br label %584

448:                                              ; preds = %475, %269
  %449 = phi i32 [ %262, %269 ], [ %476, %475 ]
  %450 = phi i64 [ 0, %269 ], [ %479, %475 ]
  %451 = phi i32 [ 0, %269 ], [ %478, %475 ]
  %452 = phi i32 [ 0, %269 ], [ %477, %475 ]
  %453 = load i32, ptr %202, align 4, !tbaa !4
  %454 = zext i32 %453 to i64
  %455 = icmp eq i64 %450, %454
  %456 = and i1 %270, %455
  %457 = getelementptr inbounds nuw i32, ptr %271, i64 %450
  %458 = load i32, ptr %457, align 4, !tbaa !4
  %459 = icmp sge i32 %233, %458
  %460 = and i1 %459, %456
  %461 = zext i1 %460 to i32
  %462 = add nsw i32 %458, %461
  %463 = icmp sgt i32 %462, 0
  br i1 %463, label %464, label %475

464:                                              ; preds = %448
  %465 = load ptr, ptr %0, align 8, !tbaa !89
  %466 = getelementptr inbounds nuw %struct.Node, ptr %253, i64 %450
  %467 = load ptr, ptr %2, align 8, !tbaa !65
  %468 = icmp eq ptr %467, null
  %469 = getelementptr inbounds nuw i8, ptr %466, i64 20
  %470 = getelementptr inbounds nuw i8, ptr %466, i64 16
  %471 = getelementptr inbounds nuw i8, ptr %466, i64 8
  %472 = trunc nuw nsw i64 %450 to i32
  br label %482

473:                                              ; preds = %579
  %474 = load i32, ptr %261, align 4, !tbaa !4
  br label %475

475:                                              ; preds = %473, %448
  %476 = phi i32 [ %449, %448 ], [ %474, %473 ]
  %477 = phi i32 [ %452, %448 ], [ %580, %473 ]
  %478 = phi i32 [ %451, %448 ], [ %581, %473 ]
  %479 = add nuw nsw i64 %450, 1
  %480 = sext i32 %476 to i64
  %481 = icmp slt i64 %479, %480
  br i1 %481, label %448, label %272, !llvm.loop !103

482:                                              ; preds = %579, %464
  %483 = phi i32 [ %451, %464 ], [ %581, %579 ]
  %484 = phi i32 [ %452, %464 ], [ %580, %579 ]
  %485 = phi i32 [ 0, %464 ], [ %582, %579 ]
  %486 = load i32, ptr %457, align 4, !tbaa !4
  %487 = icmp slt i32 %485, %486
  %488 = select i1 %487, i32 %485, i32 %233
  %489 = add nsw i32 %488, %256
  %490 = sext i32 %489 to i64
  %491 = getelementptr inbounds i32, ptr %465, i64 %490
  %492 = load i32, ptr %491, align 4, !tbaa !4
  br i1 %468, label %502, label %493

493:                                              ; preds = %482
  %494 = load i32, ptr %469, align 4, !tbaa !98
  %495 = tail call fastcc ptr @place_of(ptr noundef nonnull readonly %2, i32 noundef %494, i32 noundef %492) #10
  %496 = load i32, ptr %495, align 4, !tbaa !57
  %497 = icmp eq i32 %496, -1
  br i1 %497, label %524, label %498

498:                                              ; preds = %493
  %499 = getelementptr inbounds nuw i8, ptr %495, i64 8
  %500 = load i32, ptr %499, align 4, !tbaa !104
  %501 = icmp slt i32 %500, 0
  br i1 %501, label %520, label %502

502:                                              ; preds = %498, %482
  %503 = phi i32 [ %500, %498 ], [ 0, %482 ]
  %504 = load ptr, ptr %1, align 8, !tbaa !65
  %505 = icmp eq ptr %504, null
  br i1 %505, label %506, label %512

506:                                              ; preds = %502
  %507 = load ptr, ptr %12, align 8, !tbaa !72
  %508 = getelementptr inbounds double, ptr %507, i64 %490
  %509 = load double, ptr %508, align 8, !tbaa !26
  %510 = load double, ptr %466, align 8, !tbaa !77
  %511 = fadd double %509, %510
  br label %556

512:                                              ; preds = %502
  %513 = load i32, ptr %470, align 8, !tbaa !105
  %514 = tail call fastcc ptr @place_of(ptr noundef nonnull readonly %1, i32 noundef %513, i32 noundef %492) #10
  %515 = load i32, ptr %514, align 4, !tbaa !57
  %516 = icmp eq i32 %515, -1
  br i1 %516, label %524, label %517

517:                                              ; preds = %512
  %518 = getelementptr inbounds nuw i8, ptr %514, i64 8
  %519 = load i32, ptr %518, align 4, !tbaa !104
  br label %520

520:                                              ; preds = %517, %498
  %521 = phi i32 [ %503, %517 ], [ %500, %498 ]
  %522 = phi i32 [ %519, %517 ], [ %500, %498 ]
  %523 = icmp eq i32 %522, -1
  br i1 %523, label %579, label %531

524:                                              ; preds = %512, %493
  %525 = phi i32 [ -2, %493 ], [ %503, %512 ]
  %526 = load ptr, ptr %12, align 8, !tbaa !72
  %527 = getelementptr inbounds double, ptr %526, i64 %490
  %528 = load double, ptr %527, align 8, !tbaa !26
  %529 = load double, ptr %466, align 8, !tbaa !77
  %530 = fadd double %528, %529
  br label %538

531:                                              ; preds = %520
  %532 = load ptr, ptr %12, align 8, !tbaa !72
  %533 = getelementptr inbounds double, ptr %532, i64 %490
  %534 = load double, ptr %533, align 8, !tbaa !26
  %535 = load double, ptr %466, align 8, !tbaa !77
  %536 = fadd double %534, %535
  %537 = icmp eq i32 %522, -2
  br i1 %537, label %538, label %556

538:                                              ; preds = %531, %524
  %539 = phi double [ %530, %524 ], [ %536, %531 ]
  %540 = phi double [ %528, %524 ], [ %534, %531 ]
  %541 = phi i32 [ %525, %524 ], [ %521, %531 ]
  %542 = load ptr, ptr %18, align 8, !tbaa !80
  %543 = add nsw i32 %484, 1
  %544 = sext i32 %484 to i64
  %545 = getelementptr inbounds %struct.Ranked, ptr %542, i64 %544
  %546 = icmp eq i32 %488, %233
  %547 = and i1 %456, %546
  br i1 %547, label %552, label %548

548:                                              ; preds = %538
  %549 = icmp slt i32 %485, %267
  %550 = select i1 %549, double 1.000000e+09, double 0.000000e+00
  %551 = fadd double %550, %539
  br label %552

552:                                              ; preds = %548, %538
  %553 = phi double [ %551, %548 ], [ 0x7FF0000000000000, %538 ]
  store double %553, ptr %545, align 8, !tbaa !26
  %554 = getelementptr inbounds nuw i8, ptr %545, i64 8
  store i32 %483, ptr %554, align 8, !tbaa !4
  %555 = getelementptr inbounds nuw i8, ptr %545, i64 12
  store i32 0, ptr %555, align 4, !tbaa !4
  br label %556

556:                                              ; preds = %552, %531, %506
  %557 = phi double [ %539, %552 ], [ %536, %531 ], [ %511, %506 ]
  %558 = phi double [ %540, %552 ], [ %534, %531 ], [ %509, %506 ]
  %559 = phi i32 [ %541, %552 ], [ %521, %531 ], [ %503, %506 ]
  %560 = phi i32 [ -2, %552 ], [ %522, %531 ], [ 0, %506 ]
  %561 = phi i32 [ %543, %552 ], [ %484, %531 ], [ %484, %506 ]
  %562 = load ptr, ptr %25, align 8, !tbaa !97
  %563 = sext i32 %483 to i64
  %564 = getelementptr inbounds %struct.Node, ptr %562, i64 %563
  %565 = load double, ptr %471, align 8, !tbaa !106
  %566 = fadd double %558, %565
  store double %557, ptr %564, align 8, !tbaa !26
  %567 = getelementptr inbounds nuw i8, ptr %564, i64 8
  store double %566, ptr %567, align 8, !tbaa !26
  %568 = getelementptr inbounds nuw i8, ptr %564, i64 16
  store i32 %560, ptr %568, align 8, !tbaa !4
  %569 = getelementptr inbounds nuw i8, ptr %564, i64 20
  store i32 %559, ptr %569, align 4, !tbaa !4
  %570 = getelementptr inbounds nuw i8, ptr %564, i64 24
  store i32 0, ptr %570, align 8, !tbaa !4
  %571 = getelementptr inbounds nuw i8, ptr %564, i64 28
  store i32 0, ptr %571, align 4, !tbaa !4
  %572 = load ptr, ptr %26, align 8, !tbaa !93
  %573 = add nsw i32 %483, %259
  %574 = sext i32 %573 to i64
  %575 = getelementptr inbounds i32, ptr %572, i64 %574
  store i32 %472, ptr %575, align 4, !tbaa !4
  %576 = load ptr, ptr %27, align 8, !tbaa !94
  %577 = add nsw i32 %483, 1
  %578 = getelementptr inbounds i32, ptr %576, i64 %574
  store i32 %488, ptr %578, align 4, !tbaa !4
  br label %579

579:                                              ; preds = %556, %520
  %580 = phi i32 [ %561, %556 ], [ %484, %520 ]
  %581 = phi i32 [ %577, %556 ], [ %483, %520 ]
  %582 = add nuw nsw i32 %485, 1
  %583 = icmp eq i32 %582, %462
  br i1 %583, label %473, label %482, !llvm.loop !107

584:                                              ; preds = %610, %445
  %585 = phi ptr [ %441, %445 ], [ %611, %610 ]
  %586 = phi i64 [ 0, %445 ], [ %613, %610 ]
  %587 = phi i32 [ 0, %445 ], [ %612, %610 ]
  %588 = getelementptr inbounds nuw %struct.Node, ptr %585, i64 %586
  %589 = getelementptr inbounds nuw i8, ptr %588, i64 16
  %590 = load i32, ptr %589, align 8, !tbaa !105
  %591 = icmp eq i32 %590, -2
  br i1 %591, label %610, label %592

592:                                              ; preds = %584
  %593 = sext i32 %587 to i64
  %594 = getelementptr inbounds %struct.Node, ptr %585, i64 %593
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %594, ptr noundef nonnull align 8 dereferenceable(32) %588, i64 32, i1 false), !tbaa.struct !108
  %595 = add nsw i32 %587, %259
  %596 = load ptr, ptr %25, align 8, !tbaa !97
  %597 = getelementptr inbounds %struct.Node, ptr %596, i64 %593
  %598 = getelementptr inbounds nuw i8, ptr %597, i64 24
  store i32 %595, ptr %598, align 8, !tbaa !109
  %599 = load ptr, ptr %26, align 8, !tbaa !93
  %600 = add nsw i64 %586, %447
  %601 = getelementptr inbounds i32, ptr %599, i64 %600
  %602 = load i32, ptr %601, align 4, !tbaa !4
  %603 = sext i32 %595 to i64
  %604 = getelementptr inbounds i32, ptr %599, i64 %603
  store i32 %602, ptr %604, align 4, !tbaa !4
  %605 = load ptr, ptr %27, align 8, !tbaa !94
  %606 = getelementptr inbounds i32, ptr %605, i64 %600
  %607 = load i32, ptr %606, align 4, !tbaa !4
  %608 = add nsw i32 %587, 1
  %609 = getelementptr inbounds i32, ptr %605, i64 %603
  store i32 %607, ptr %609, align 4, !tbaa !4
  br label %610

610:                                              ; preds = %592, %584
  %611 = phi ptr [ %585, %584 ], [ %596, %592 ]
  %612 = phi i32 [ %587, %584 ], [ %608, %592 ]
  %613 = add nuw nsw i64 %586, 1
  %614 = icmp eq i64 %613, %446
  br i1 %614, label %615, label %584, !llvm.loop !110

615:                                              ; preds = %610, %440
  %616 = phi ptr [ %441, %440 ], [ %611, %610 ]
  %617 = phi i32 [ 0, %440 ], [ %612, %610 ]
  %618 = add nsw i32 %617, %259
  %619 = load ptr, ptr %24, align 8, !tbaa !92
  %620 = getelementptr i32, ptr %619, i64 %37
  %621 = getelementptr i8, ptr %620, i64 4
  store i32 %618, ptr %621, align 4, !tbaa !4
  store i32 0, ptr %4, align 4, !tbaa !4
  %622 = load ptr, ptr %23, align 8, !tbaa !91
  %623 = getelementptr inbounds nuw i8, ptr %622, i64 8
  store i32 -1, ptr %623, align 4, !tbaa !4
  %624 = getelementptr inbounds nuw i8, ptr %622, i64 4
  %625 = load i32, ptr %624, align 4, !tbaa !4
  %626 = add nsw i32 %625, -1
  store i32 %626, ptr %624, align 4, !tbaa !4
  %627 = load i32, ptr %16, align 8, !tbaa !75
  %628 = load i32, ptr %620, align 4, !tbaa !4
  %629 = load i32, ptr %621, align 4, !tbaa !4
  %630 = sub nsw i32 %629, %628
  %631 = shl nsw i32 %630, 1
  br label %632

632:                                              ; preds = %632, %615
  %633 = phi i32 [ 1, %615 ], [ %635, %632 ]
  %634 = icmp slt i32 %633, %631
  %635 = shl i32 %633, 1
  br i1 %634, label %632, label %636, !llvm.loop !111

636:                                              ; preds = %632
  %637 = sext i32 %627 to i64
  %638 = getelementptr inbounds %struct.Node, ptr %616, i64 %637
  %639 = getelementptr inbounds nuw i8, ptr %638, i64 32
  %640 = add nsw i32 %633, -1
  %641 = icmp sgt i32 %633, 0
  br i1 %641, label %642, label %646

642:                                              ; preds = %636
  %643 = load ptr, ptr %28, align 8, !tbaa !96
  %644 = zext nneg i32 %633 to i64
  %645 = shl nuw nsw i64 %644, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %643, i8 -1, i64 %645, i1 false), !tbaa !4
  br label %646

646:                                              ; preds = %642, %636
  %647 = icmp sgt i32 %630, 0
  br i1 %647, label %648, label %761

648:                                              ; preds = %646
  %649 = zext nneg i32 %630 to i64
  br label %657

650:                                              ; preds = %719
  %651 = load ptr, ptr %18, align 8, !tbaa !80
  %652 = icmp sgt i32 %712, 0
  br i1 %652, label %654, label %653

653:                                              ; preds = %654, %650
  br label %726

654:                                              ; preds = %650
  %655 = zext nneg i32 %712 to i64
  %656 = shl nuw nsw i64 %655, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %651, i8 0, i64 %656, i1 false), !tbaa !26
  br label %653

657:                                              ; preds = %719, %648
  %658 = phi i64 [ 0, %648 ], [ %721, %719 ]
  %659 = phi i32 [ 0, %648 ], [ %712, %719 ]
  %660 = getelementptr inbounds nuw %struct.Node, ptr %616, i64 %658
  %661 = getelementptr inbounds nuw i8, ptr %660, i64 16
  %662 = load i32, ptr %661, align 8, !tbaa !105
  %663 = mul i32 %662, -1640531535
  %664 = getelementptr inbounds nuw i8, ptr %660, i64 20
  %665 = load i32, ptr %664, align 4, !tbaa !98
  %666 = xor i32 %663, %665
  %667 = mul i32 %666, -2048144777
  %668 = lshr i32 %667, 8
  %669 = load ptr, ptr %28, align 8, !tbaa !96
  %670 = and i32 %668, %640
  %671 = zext nneg i32 %670 to i64
  %672 = getelementptr inbounds nuw i32, ptr %669, i64 %671
  %673 = load i32, ptr %672, align 4, !tbaa !4
  %674 = icmp eq i32 %673, -1
  br i1 %674, label %694, label %675

675:                                              ; preds = %657, %687
  %676 = phi i32 [ %692, %687 ], [ %673, %657 ]
  %677 = phi i32 [ %689, %687 ], [ %670, %657 ]
  %678 = sext i32 %676 to i64
  %679 = getelementptr inbounds %struct.Node, ptr %639, i64 %678
  %680 = getelementptr inbounds nuw i8, ptr %679, i64 16
  %681 = load i32, ptr %680, align 8, !tbaa !105
  %682 = icmp eq i32 %681, %662
  br i1 %682, label %683, label %687

683:                                              ; preds = %675
  %684 = getelementptr inbounds nuw i8, ptr %679, i64 20
  %685 = load i32, ptr %684, align 4, !tbaa !98
  %686 = icmp eq i32 %685, %665
  br i1 %686, label %700, label %687

687:                                              ; preds = %683, %675
  %688 = add nsw i32 %677, 1
  %689 = and i32 %688, %640
  %690 = sext i32 %689 to i64
  %691 = getelementptr inbounds i32, ptr %669, i64 %690
  %692 = load i32, ptr %691, align 4, !tbaa !4
  %693 = icmp eq i32 %692, -1
  br i1 %693, label %694, label %675, !llvm.loop !112

694:                                              ; preds = %687, %657
  %695 = phi i64 [ %671, %657 ], [ %690, %687 ]
  %696 = getelementptr inbounds i32, ptr %669, i64 %695
  %697 = add nsw i32 %659, 1
  store i32 %659, ptr %696, align 4, !tbaa !4
  %698 = sext i32 %659 to i64
  %699 = getelementptr inbounds %struct.Node, ptr %639, i64 %698
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %699, ptr noundef nonnull align 8 dereferenceable(32) %660, i64 32, i1 false), !tbaa.struct !108
  br label %710

700:                                              ; preds = %683
  %701 = getelementptr inbounds nuw i8, ptr %660, i64 8
  %702 = load double, ptr %701, align 8, !tbaa !106
  %703 = getelementptr inbounds nuw i8, ptr %679, i64 8
  %704 = load double, ptr %703, align 8, !tbaa !106
  %705 = fcmp ogt double %702, %704
  br i1 %705, label %706, label %710

706:                                              ; preds = %700
  store double %702, ptr %703, align 8, !tbaa !106
  %707 = getelementptr inbounds nuw i8, ptr %660, i64 24
  %708 = load i32, ptr %707, align 8, !tbaa !109
  %709 = getelementptr inbounds nuw i8, ptr %679, i64 24
  store i32 %708, ptr %709, align 8, !tbaa !109
  br label %710

710:                                              ; preds = %706, %700, %694
  %711 = phi i64 [ %678, %700 ], [ %678, %706 ], [ %698, %694 ]
  %712 = phi i32 [ %659, %700 ], [ %659, %706 ], [ %697, %694 ]
  %713 = phi i32 [ %676, %700 ], [ %676, %706 ], [ %659, %694 ]
  %714 = load double, ptr %660, align 8, !tbaa !77
  %715 = getelementptr inbounds %struct.Node, ptr %639, i64 %711
  %716 = load double, ptr %715, align 8, !tbaa !77
  %717 = fcmp ogt double %714, %716
  br i1 %717, label %718, label %719

718:                                              ; preds = %710
  store double %714, ptr %715, align 8, !tbaa !77
  br label %719

719:                                              ; preds = %718, %710
  %720 = getelementptr inbounds nuw i8, ptr %660, i64 28
  store i32 %713, ptr %720, align 4, !tbaa !113
  %721 = add nuw nsw i64 %658, 1
  %722 = icmp eq i64 %721, %649
  br i1 %722, label %650, label %657, !llvm.loop !114

723:                                              ; preds = %726
  br i1 %652, label %724, label %752

724:                                              ; preds = %723
  %725 = zext nneg i32 %712 to i64
  br label %742

726:                                              ; preds = %653, %726
  %727 = phi i64 [ %740, %726 ], [ 0, %653 ]
  %728 = getelementptr inbounds nuw %struct.Node, ptr %616, i64 %727
  %729 = load double, ptr %728, align 8, !tbaa !77
  %730 = getelementptr inbounds nuw i8, ptr %728, i64 28
  %731 = load i32, ptr %730, align 4, !tbaa !113
  %732 = sext i32 %731 to i64
  %733 = getelementptr inbounds %struct.Node, ptr %639, i64 %732
  %734 = load double, ptr %733, align 8, !tbaa !77
  %735 = fsub double %729, %734
  %736 = tail call double @llvm.exp.f64(double %735)
  %737 = getelementptr inbounds double, ptr %651, i64 %732
  %738 = load double, ptr %737, align 8, !tbaa !26
  %739 = fadd double %738, %736
  store double %739, ptr %737, align 8, !tbaa !26
  %740 = add nuw nsw i64 %727, 1
  %741 = icmp eq i64 %740, %649
  br i1 %741, label %723, label %726, !llvm.loop !115

742:                                              ; preds = %742, %724
  %743 = phi i64 [ 0, %724 ], [ %750, %742 ]
  %744 = getelementptr inbounds nuw double, ptr %651, i64 %743
  %745 = load double, ptr %744, align 8, !tbaa !26
  %746 = tail call double @llvm.log.f64(double %745)
  %747 = getelementptr inbounds nuw %struct.Node, ptr %639, i64 %743
  %748 = load double, ptr %747, align 8, !tbaa !77
  %749 = fadd double %748, %746
  store double %749, ptr %747, align 8, !tbaa !77
  %750 = add nuw nsw i64 %743, 1
  %751 = icmp eq i64 %750, %725
  br i1 %751, label %752, label %742, !llvm.loop !116

752:                                              ; preds = %742, %723
  %753 = icmp eq i32 %233, -1
  br i1 %753, label %761, label %754

754:                                              ; preds = %752
  %755 = load ptr, ptr %26, align 8, !tbaa !93
  %756 = load ptr, ptr %21, align 8, !tbaa !87
  %757 = getelementptr inbounds i32, ptr %756, i64 %37
  %758 = load i32, ptr %757, align 4, !tbaa !4
  %759 = sext i32 %628 to i64
  %760 = zext nneg i32 %630 to i64
  br label %927

761:                                              ; preds = %943, %646, %752
  %762 = phi i32 [ %712, %752 ], [ 0, %646 ], [ %712, %943 ]
  %763 = phi i32 [ -1, %752 ], [ -1, %646 ], [ %944, %943 ]
  %764 = load ptr, ptr %10, align 8, !tbaa !70
  %765 = add nsw i64 %37, 1
  %766 = load i32, ptr %11, align 4, !tbaa !71
  %767 = sext i32 %766 to i64
  %768 = mul nsw i64 %765, %767
  %769 = getelementptr inbounds %struct.Node, ptr %764, i64 %768
  %770 = tail call i32 @llvm.smin.i32(i32 %762, i32 %766)
  %771 = icmp sgt i32 %762, 0
  br i1 %771, label %772, label %776

772:                                              ; preds = %761
  %773 = load ptr, ptr %18, align 8, !tbaa !80
  %774 = zext i32 %763 to i64
  %775 = zext nneg i32 %762 to i64
  br label %778

776:                                              ; preds = %785, %761
  %777 = icmp slt i32 %766, %762
  br i1 %777, label %792, label %796

778:                                              ; preds = %785, %772
  %779 = phi i64 [ 0, %772 ], [ %790, %785 ]
  %780 = getelementptr inbounds nuw %struct.Ranked, ptr %773, i64 %779
  %781 = icmp eq i64 %779, %774
  br i1 %781, label %785, label %782

782:                                              ; preds = %778
  %783 = getelementptr inbounds nuw %struct.Node, ptr %639, i64 %779
  %784 = load double, ptr %783, align 8, !tbaa !77
  br label %785

785:                                              ; preds = %782, %778
  %786 = phi double [ %784, %782 ], [ 0x7FF0000000000000, %778 ]
  store double %786, ptr %780, align 8, !tbaa !26
  %787 = getelementptr inbounds nuw i8, ptr %780, i64 8
  %788 = trunc nuw nsw i64 %779 to i32
  store i32 %788, ptr %787, align 8, !tbaa !4
  %789 = getelementptr inbounds nuw i8, ptr %780, i64 12
  store i32 0, ptr %789, align 4, !tbaa !4
  %790 = add nuw nsw i64 %779, 1
  %791 = icmp eq i64 %790, %775
  br i1 %791, label %776, label %778, !llvm.loop !117

792:                                              ; preds = %776
  %793 = load ptr, ptr %18, align 8, !tbaa !80
  %794 = sext i32 %762 to i64
  %795 = sext i32 %770 to i64
  tail call fastcc void @select_first(ptr noundef %793, i64 noundef %794, i64 noundef %795) #10
  br label %796

796:                                              ; preds = %792, %776
  br i1 %771, label %797, label %799

797:                                              ; preds = %796
  %798 = zext nneg i32 %762 to i64
  br label %804

799:                                              ; preds = %804, %796
  %800 = icmp sgt i32 %770, 0
  br i1 %800, label %801, label %810

801:                                              ; preds = %799
  %802 = load ptr, ptr %18, align 8, !tbaa !80
  %803 = zext nneg i32 %770 to i64
  br label %813

804:                                              ; preds = %804, %797
  %805 = phi i64 [ 0, %797 ], [ %808, %804 ]
  %806 = getelementptr inbounds nuw %struct.Node, ptr %639, i64 %805
  %807 = getelementptr inbounds nuw i8, ptr %806, i64 28
  store i32 -1, ptr %807, align 4, !tbaa !113
  %808 = add nuw nsw i64 %805, 1
  %809 = icmp eq i64 %808, %798
  br i1 %809, label %799, label %804, !llvm.loop !118

810:                                              ; preds = %813, %799
  br i1 %771, label %811, label %823

811:                                              ; preds = %810
  %812 = zext nneg i32 %762 to i64
  br label %836

813:                                              ; preds = %813, %801
  %814 = phi i64 [ 0, %801 ], [ %821, %813 ]
  %815 = getelementptr inbounds nuw %struct.Ranked, ptr %802, i64 %814
  %816 = getelementptr inbounds nuw i8, ptr %815, i64 8
  %817 = load i32, ptr %816, align 8, !tbaa !47
  %818 = sext i32 %817 to i64
  %819 = getelementptr inbounds %struct.Node, ptr %639, i64 %818
  %820 = getelementptr inbounds nuw i8, ptr %819, i64 28
  store i32 0, ptr %820, align 4, !tbaa !113
  %821 = add nuw nsw i64 %814, 1
  %822 = icmp eq i64 %821, %803
  br i1 %822, label %810, label %813, !llvm.loop !119

823:                                              ; preds = %863, %810
  %824 = phi double [ %442, %810 ], [ %864, %863 ]
  %825 = phi double [ %443, %810 ], [ %865, %863 ]
  %826 = phi i32 [ 0, %810 ], [ %866, %863 ]
  %827 = load ptr, ptr %24, align 8, !tbaa !92
  %828 = getelementptr inbounds i32, ptr %827, i64 %37
  %829 = load i32, ptr %828, align 4, !tbaa !4
  %830 = getelementptr inbounds i32, ptr %827, i64 %765
  %831 = load i32, ptr %830, align 4, !tbaa !4
  %832 = icmp slt i32 %829, %831
  br i1 %832, label %833, label %869

833:                                              ; preds = %823
  %834 = sext i32 %829 to i64
  %835 = sext i32 %831 to i64
  br label %876

836:                                              ; preds = %863, %811
  %837 = phi double [ %442, %811 ], [ %864, %863 ]
  %838 = phi double [ %443, %811 ], [ %865, %863 ]
  %839 = phi i64 [ 0, %811 ], [ %867, %863 ]
  %840 = phi i32 [ 0, %811 ], [ %866, %863 ]
  %841 = getelementptr inbounds nuw %struct.Node, ptr %639, i64 %839
  %842 = getelementptr inbounds nuw i8, ptr %841, i64 28
  %843 = load i32, ptr %842, align 4, !tbaa !113
  %844 = icmp eq i32 %843, -1
  br i1 %844, label %845, label %859

845:                                              ; preds = %836
  %846 = load double, ptr %841, align 8, !tbaa !77
  %847 = fcmp ugt double %846, %838
  br i1 %847, label %854, label %848

848:                                              ; preds = %845
  %849 = fcmp ueq double %846, 0xFFF0000000000000
  br i1 %849, label %863, label %850

850:                                              ; preds = %848
  %851 = fsub double %846, %838
  %852 = tail call double @llvm.exp.f64(double %851)
  %853 = fadd double %837, %852
  br label %863

854:                                              ; preds = %845
  %855 = fsub double %838, %846
  %856 = tail call double @llvm.exp.f64(double %855)
  %857 = fmul double %837, %856
  %858 = fadd double %857, 1.000000e+00
  br label %863

859:                                              ; preds = %836
  store i32 %840, ptr %842, align 4, !tbaa !113
  %860 = add nsw i32 %840, 1
  %861 = sext i32 %840 to i64
  %862 = getelementptr inbounds %struct.Node, ptr %769, i64 %861
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %862, ptr noundef nonnull align 8 dereferenceable(32) %841, i64 32, i1 false), !tbaa.struct !108
  br label %863

863:                                              ; preds = %859, %854, %850, %848
  %864 = phi double [ %858, %854 ], [ %837, %848 ], [ %853, %850 ], [ %837, %859 ]
  %865 = phi double [ %846, %854 ], [ %838, %848 ], [ %838, %850 ], [ %838, %859 ]
  %866 = phi i32 [ %840, %854 ], [ %840, %848 ], [ %840, %850 ], [ %860, %859 ]
  %867 = add nuw nsw i64 %839, 1
  %868 = icmp eq i64 %867, %812
  br i1 %868, label %823, label %836, !llvm.loop !120

869:                                              ; preds = %910, %823
  %870 = phi i32 [ %829, %823 ], [ %911, %910 ]
  store i32 %870, ptr %830, align 4, !tbaa !4
  %871 = load ptr, ptr %15, align 8, !tbaa !69
  %872 = getelementptr inbounds i32, ptr %871, i64 %765
  store i32 %826, ptr %872, align 4, !tbaa !4
  %873 = load ptr, ptr %31, align 8, !tbaa !121
  %874 = getelementptr inbounds i32, ptr %873, i64 %765
  store i32 %762, ptr %874, align 4, !tbaa !4
  %875 = icmp eq i32 %763, -1
  br i1 %875, label %919, label %914

876:                                              ; preds = %910, %833
  %877 = phi i64 [ %834, %833 ], [ %912, %910 ]
  %878 = phi i32 [ %829, %833 ], [ %911, %910 ]
  %879 = sub nsw i64 %877, %834
  %880 = getelementptr inbounds %struct.Node, ptr %616, i64 %879
  %881 = getelementptr inbounds nuw i8, ptr %880, i64 28
  %882 = load i32, ptr %881, align 4, !tbaa !113
  %883 = sext i32 %882 to i64
  %884 = getelementptr inbounds %struct.Node, ptr %639, i64 %883
  %885 = getelementptr inbounds nuw i8, ptr %884, i64 28
  %886 = load i32, ptr %885, align 4, !tbaa !113
  %887 = icmp eq i32 %886, -1
  br i1 %887, label %910, label %888

888:                                              ; preds = %876
  %889 = getelementptr inbounds nuw i8, ptr %884, i64 24
  %890 = load i32, ptr %889, align 8, !tbaa !109
  %891 = trunc nsw i64 %877 to i32
  %892 = icmp eq i32 %890, %891
  br i1 %892, label %893, label %897

893:                                              ; preds = %888
  %894 = sext i32 %886 to i64
  %895 = getelementptr inbounds %struct.Node, ptr %769, i64 %894
  %896 = getelementptr inbounds nuw i8, ptr %895, i64 24
  store i32 %878, ptr %896, align 8, !tbaa !109
  br label %897

897:                                              ; preds = %893, %888
  %898 = load ptr, ptr %26, align 8, !tbaa !93
  %899 = getelementptr inbounds i32, ptr %898, i64 %877
  %900 = load i32, ptr %899, align 4, !tbaa !4
  %901 = sext i32 %878 to i64
  %902 = getelementptr inbounds i32, ptr %898, i64 %901
  store i32 %900, ptr %902, align 4, !tbaa !4
  %903 = load ptr, ptr %27, align 8, !tbaa !94
  %904 = getelementptr inbounds i32, ptr %903, i64 %877
  %905 = load i32, ptr %904, align 4, !tbaa !4
  %906 = getelementptr inbounds i32, ptr %903, i64 %901
  store i32 %905, ptr %906, align 4, !tbaa !4
  %907 = load ptr, ptr %30, align 8, !tbaa !122
  %908 = add nsw i32 %878, 1
  %909 = getelementptr inbounds i32, ptr %907, i64 %901
  store i32 %886, ptr %909, align 4, !tbaa !4
  br label %910

910:                                              ; preds = %897, %876
  %911 = phi i32 [ %908, %897 ], [ %878, %876 ]
  %912 = add nsw i64 %877, 1
  %913 = icmp eq i64 %912, %835
  br i1 %913, label %869, label %876, !llvm.loop !123

914:                                              ; preds = %869
  %915 = sext i32 %763 to i64
  %916 = getelementptr inbounds %struct.Node, ptr %639, i64 %915
  %917 = getelementptr inbounds nuw i8, ptr %916, i64 28
  %918 = load i32, ptr %917, align 4, !tbaa !113
  br label %919

919:                                              ; preds = %869, %914
  %920 = phi i32 [ %918, %914 ], [ -1, %869 ]
  %921 = load ptr, ptr %21, align 8, !tbaa !87
  %922 = getelementptr inbounds i32, ptr %921, i64 %765
  store i32 %920, ptr %922, align 4, !tbaa !4
  %923 = fcmp ogt double %824, 0.000000e+00
  br i1 %923, label %924, label %952

924:                                              ; preds = %919
  %925 = tail call double @llvm.log.f64(double %824)
  %926 = fadd double %825, %925
  br label %952

927:                                              ; preds = %754, %943
  %928 = phi i64 [ 0, %754 ], [ %945, %943 ]
  %929 = phi i32 [ -1, %754 ], [ %944, %943 ]
  %930 = add nsw i64 %928, %759
  %931 = getelementptr inbounds i32, ptr %755, i64 %930
  %932 = load i32, ptr %931, align 4, !tbaa !4
  %933 = icmp eq i32 %932, %758
  br i1 %933, label %934, label %943

934:                                              ; preds = %927
  %935 = load ptr, ptr %27, align 8, !tbaa !94
  %936 = getelementptr inbounds i32, ptr %935, i64 %930
  %937 = load i32, ptr %936, align 4, !tbaa !4
  %938 = icmp eq i32 %937, %233
  br i1 %938, label %939, label %943

939:                                              ; preds = %934
  %940 = getelementptr inbounds nuw %struct.Node, ptr %616, i64 %928
  %941 = getelementptr inbounds nuw i8, ptr %940, i64 28
  %942 = load i32, ptr %941, align 4, !tbaa !113
  br label %943

943:                                              ; preds = %927, %934, %939
  %944 = phi i32 [ %942, %939 ], [ %929, %934 ], [ %929, %927 ]
  %945 = add nuw nsw i64 %928, 1
  %946 = icmp samesign ult i64 %945, %760
  br i1 %946, label %927, label %761, !llvm.loop !124

947:                                              ; preds = %313
  %948 = trunc nsw i64 %37 to i32
  %949 = load ptr, ptr %24, align 8, !tbaa !92
  %950 = getelementptr i32, ptr %949, i64 %37
  %951 = getelementptr i8, ptr %950, i64 4
  store i32 %259, ptr %951, align 4, !tbaa !4
  store i32 %408, ptr %4, align 4, !tbaa !4
  br label %961

952:                                              ; preds = %924, %919
  %953 = phi double [ %926, %924 ], [ 0xFFF0000000000000, %919 ]
  %954 = load ptr, ptr %32, align 8, !tbaa !125
  %955 = getelementptr inbounds double, ptr %954, i64 %37
  store double %953, ptr %955, align 8, !tbaa !26
  %956 = load i32, ptr %6, align 8, !tbaa !67
  %957 = sext i32 %956 to i64
  %958 = icmp slt i64 %765, %957
  br i1 %958, label %35, label %959, !llvm.loop !126

959:                                              ; preds = %952
  %960 = trunc nsw i64 %765 to i32
  br label %961

961:                                              ; preds = %959, %5, %947
  %962 = phi i32 [ %948, %947 ], [ %3, %5 ], [ %960, %959 ]
  ret i32 %962
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @backward(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, ptr noundef writeonly captures(none) %2, ptr noundef captures(none) %3) local_unnamed_addr #5 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %6 = load i32, ptr %5, align 8, !tbaa !67
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
  %19 = load ptr, ptr %12, align 8, !tbaa !69
  br label %23

20:                                               ; preds = %184, %154
  %21 = icmp sgt i64 %25, 1
  br i1 %21, label %23, label %22, !llvm.loop !127

22:                                               ; preds = %20, %4
  ret void

23:                                               ; preds = %8, %20
  %24 = phi ptr [ %19, %8 ], [ %87, %20 ]
  %25 = phi i64 [ %18, %8 ], [ %26, %20 ]
  %26 = add nsw i64 %25, -1
  %27 = load ptr, ptr %9, align 8, !tbaa !70
  %28 = load i32, ptr %10, align 4, !tbaa !71
  %29 = sext i32 %28 to i64
  %30 = mul nsw i64 %26, %29
  %31 = getelementptr inbounds %struct.Node, ptr %27, i64 %30
  %32 = getelementptr inbounds double, ptr %1, i64 %30
  %33 = getelementptr inbounds double, ptr %32, i64 %29
  %34 = load ptr, ptr %11, align 8, !tbaa !73
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %50, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !128
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
  store double %59, ptr %55, align 8, !tbaa !129
  store double %52, ptr %50, align 8, !tbaa !131
  br label %60

60:                                               ; preds = %48, %54
  %61 = add nuw nsw i64 %49, 1
  %62 = load ptr, ptr %12, align 8, !tbaa !69
  %63 = getelementptr inbounds nuw i32, ptr %62, i64 %26
  %64 = load i32, ptr %63, align 4, !tbaa !4
  %65 = sext i32 %64 to i64
  %66 = icmp slt i64 %61, %65
  br i1 %66, label %48, label %44, !llvm.loop !132

67:                                               ; preds = %81, %44
  %68 = load ptr, ptr %13, align 8, !tbaa !92
  %69 = getelementptr inbounds nuw i32, ptr %68, i64 %26
  %70 = load i32, ptr %69, align 4, !tbaa !4
  %71 = getelementptr inbounds nuw i32, ptr %68, i64 %25
  %72 = load i32, ptr %71, align 4, !tbaa !4
  %73 = icmp slt i32 %70, %72
  br i1 %73, label %74, label %86

74:                                               ; preds = %67
  %75 = load ptr, ptr %14, align 8, !tbaa !72
  %76 = load ptr, ptr %15, align 8, !tbaa !94
  %77 = load ptr, ptr %16, align 8, !tbaa !122
  %78 = load ptr, ptr %17, align 8, !tbaa !93
  %79 = sext i32 %70 to i64
  %80 = sext i32 %72 to i64
  br label %93

81:                                               ; preds = %46, %81
  %82 = phi i64 [ 0, %46 ], [ %84, %81 ]
  %83 = getelementptr inbounds nuw %struct.LogSum, ptr %40, i64 %82
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %83, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !128
  %84 = add nuw nsw i64 %82, 1
  %85 = icmp eq i64 %84, %47
  br i1 %85, label %67, label %81, !llvm.loop !133

86:                                               ; preds = %151, %67
  %87 = load ptr, ptr %12, align 8, !tbaa !69
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
  %111 = load double, ptr %110, align 8, !tbaa !131
  %112 = fcmp ugt double %106, %111
  br i1 %112, label %121, label %113

113:                                              ; preds = %93
  %114 = fcmp ueq double %106, 0xFFF0000000000000
  br i1 %114, label %128, label %115

115:                                              ; preds = %113
  %116 = fsub double %106, %111
  %117 = tail call double @llvm.exp.f64(double %116)
  %118 = getelementptr inbounds nuw i8, ptr %110, i64 8
  %119 = load double, ptr %118, align 8, !tbaa !129
  %120 = fadd double %117, %119
  store double %120, ptr %118, align 8, !tbaa !129
  br label %128

121:                                              ; preds = %93
  %122 = getelementptr inbounds nuw i8, ptr %110, i64 8
  %123 = load double, ptr %122, align 8, !tbaa !129
  %124 = fsub double %111, %106
  %125 = tail call double @llvm.exp.f64(double %124)
  %126 = fmul double %125, %123
  %127 = fadd double %126, 1.000000e+00
  store double %127, ptr %122, align 8, !tbaa !129
  store double %106, ptr %110, align 8, !tbaa !131
  br label %128

128:                                              ; preds = %113, %115, %121
  %129 = sext i32 %96 to i64
  %130 = getelementptr inbounds %struct.LogSum, ptr %40, i64 %129
  %131 = getelementptr inbounds %struct.Node, ptr %31, i64 %109
  %132 = load double, ptr %131, align 8, !tbaa !77
  %133 = fadd double %106, %132
  %134 = load double, ptr %130, align 8, !tbaa !131
  %135 = fcmp ugt double %133, %134
  br i1 %135, label %144, label %136

136:                                              ; preds = %128
  %137 = fcmp ueq double %133, 0xFFF0000000000000
  br i1 %137, label %151, label %138

138:                                              ; preds = %136
  %139 = fsub double %133, %134
  %140 = tail call double @llvm.exp.f64(double %139)
  %141 = getelementptr inbounds nuw i8, ptr %130, i64 8
  %142 = load double, ptr %141, align 8, !tbaa !129
  %143 = fadd double %140, %142
  store double %143, ptr %141, align 8, !tbaa !129
  br label %151

144:                                              ; preds = %128
  %145 = getelementptr inbounds nuw i8, ptr %130, i64 8
  %146 = load double, ptr %145, align 8, !tbaa !129
  %147 = fsub double %134, %133
  %148 = tail call double @llvm.exp.f64(double %147)
  %149 = fmul double %148, %146
  %150 = fadd double %149, 1.000000e+00
  store double %150, ptr %145, align 8, !tbaa !129
  store double %133, ptr %130, align 8, !tbaa !131
  br label %151

151:                                              ; preds = %136, %138, %144
  %152 = add nsw i64 %94, 1
  %153 = icmp eq i64 %152, %80
  br i1 %153, label %86, label %93, !llvm.loop !134

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
  br i1 %173, label %154, label %159, !llvm.loop !135

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
  br i1 %188, label %20, label %174, !llvm.loop !136
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @walk(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, ptr noundef readonly captures(address) %3, ptr noundef writeonly captures(none) %4, ptr noundef captures(none) %5, ptr noundef captures(none) %6) local_unnamed_addr #5 {
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %151

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = load ptr, ptr %10, align 8, !tbaa !70
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8, !tbaa !72
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = load ptr, ptr %15, align 8, !tbaa !73
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %21 = load ptr, ptr %0, align 8, !tbaa !89
  %22 = load ptr, ptr %20, align 8, !tbaa !94
  %23 = load ptr, ptr %19, align 8, !tbaa !93
  %24 = zext nneg i32 %1 to i64
  br label %25

25:                                               ; preds = %9, %131
  %26 = phi i64 [ %24, %9 ], [ %29, %131 ]
  %27 = phi i32 [ %2, %9 ], [ %149, %131 ]
  %28 = phi ptr [ %3, %9 ], [ %133, %131 ]
  %29 = add nsw i64 %26, -1
  %30 = load i32, ptr %12, align 4, !tbaa !71
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
  %42 = load i32, ptr %41, align 8, !tbaa !109
  %43 = icmp eq ptr %28, null
  br i1 %43, label %131, label %44

44:                                               ; preds = %25
  %45 = load ptr, ptr %17, align 8, !tbaa !92
  %46 = getelementptr inbounds nuw i32, ptr %45, i64 %29
  %47 = load i32, ptr %46, align 4, !tbaa !4
  %48 = getelementptr inbounds nuw i32, ptr %45, i64 %26
  %49 = load i32, ptr %48, align 4, !tbaa !4
  %50 = icmp slt i32 %47, %49
  br i1 %50, label %51, label %88

51:                                               ; preds = %44
  %52 = load ptr, ptr %18, align 8, !tbaa !122
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
  %71 = load double, ptr %70, align 8, !tbaa !77
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
  br i1 %87, label %55, label %59, !llvm.loop !137

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
  %96 = load ptr, ptr %18, align 8, !tbaa !122
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
  br i1 %107, label %90, label %98, !llvm.loop !138

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
  br i1 %130, label %108, label %131, !llvm.loop !139

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
  br i1 %150, label %25, label %151, !llvm.loop !140

151:                                              ; preds = %131, %7
  %152 = phi i32 [ %2, %7 ], [ %149, %131 ]
  ret i32 %152
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define internal fastcc void @sift_down(ptr noundef captures(none) %0, i64 noundef range(i64 -2147483648, 9223372036854775807) %1, i64 noundef range(i64 -9223372036854775808, 9223372036854775807) %2) unnamed_addr #6 {
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
  br i1 %52, label %8, label %53, !llvm.loop !141

53:                                               ; preds = %49, %39, %3
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define internal fastcc void @sort_many(ptr noundef captures(none) %0, i64 noundef range(i64 -2147483648, 2147483648) %1) unnamed_addr #6 {
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
  br i1 %11, label %8, label %12, !llvm.loop !142

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
  br i1 %16, label %12, label %17, !llvm.loop !143

17:                                               ; preds = %12, %2
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none)
declare dso_local double @log1p(double noundef) local_unnamed_addr #7

; Function Attrs: nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable
define internal fastcc void @select_first(ptr noundef captures(none) %0, i64 noundef range(i64 -2147483648, -9223372036854775808) %1, i64 noundef range(i64 -2147483648, 2147483648) %2) unnamed_addr #6 {
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
  br label %23, !llvm.loop !144

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
  br label %37, !llvm.loop !145

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
  br i1 %59, label %60, label %20, !llvm.loop !146

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
  br i1 %67, label %9, label %68, !llvm.loop !147

68:                                               ; preds = %64, %62, %3
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #9

attributes #0 = { nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
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
!57 = !{!58, !5, i64 0}
!58 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12}
!59 = !{!58, !5, i64 4}
!60 = !{i64 0, i64 4, !4, i64 4, i64 4, !4, i64 8, i64 4, !4, i64 12, i64 4, !4}
!61 = distinct !{!61, !28}
!62 = !{!63, !64, i64 8}
!63 = !{!"", !11, i64 0, !64, i64 8}
!64 = !{!"long", !6, i64 0}
!65 = !{!63, !11, i64 0}
!66 = distinct !{!66, !28}
!67 = !{!68, !5, i64 176}
!68 = !{!"", !13, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !11, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !14, i64 112, !13, i64 120, !11, i64 128, !11, i64 136, !13, i64 144, !11, i64 152, !13, i64 160, !15, i64 168, !5, i64 176, !5, i64 180, !5, i64 184}
!69 = !{!68, !13, i64 56}
!70 = !{!68, !11, i64 48}
!71 = !{!68, !5, i64 180}
!72 = !{!68, !14, i64 8}
!73 = !{!68, !13, i64 32}
!74 = !{!68, !14, i64 16}
!75 = !{!68, !5, i64 184}
!76 = !{!68, !13, i64 144}
!77 = !{!78, !15, i64 0}
!78 = !{!"", !15, i64 0, !15, i64 8, !5, i64 16, !5, i64 20, !5, i64 24, !5, i64 28}
!79 = !{!68, !15, i64 168}
!80 = !{!68, !11, i64 136}
!81 = distinct !{!81, !28}
!82 = distinct !{!82, !28}
!83 = !{!30, !5, i64 12}
!84 = distinct !{!84, !28}
!85 = !{!68, !14, i64 24}
!86 = distinct !{!86, !28}
!87 = !{!68, !13, i64 72}
!88 = !{!68, !13, i64 40}
!89 = !{!68, !13, i64 0}
!90 = distinct !{!90, !28}
!91 = !{!68, !13, i64 120}
!92 = !{!68, !13, i64 80}
!93 = !{!68, !13, i64 88}
!94 = !{!68, !13, i64 96}
!95 = distinct !{!95, !28}
!96 = !{!68, !13, i64 160}
!97 = !{!68, !11, i64 152}
!98 = !{!78, !5, i64 20}
!99 = !{!68, !11, i64 128}
!100 = distinct !{!100, !28}
!101 = distinct !{!101, !28}
!102 = distinct !{!102, !28}
!103 = distinct !{!103, !28}
!104 = !{!58, !5, i64 8}
!105 = !{!78, !5, i64 16}
!106 = !{!78, !15, i64 8}
!107 = distinct !{!107, !28}
!108 = !{i64 0, i64 8, !26, i64 8, i64 8, !26, i64 16, i64 4, !4, i64 20, i64 4, !4, i64 24, i64 4, !4, i64 28, i64 4, !4}
!109 = !{!78, !5, i64 24}
!110 = distinct !{!110, !28}
!111 = distinct !{!111, !28}
!112 = distinct !{!112, !28}
!113 = !{!78, !5, i64 28}
!114 = distinct !{!114, !28}
!115 = distinct !{!115, !28}
!116 = distinct !{!116, !28}
!117 = distinct !{!117, !28}
!118 = distinct !{!118, !28}
!119 = distinct !{!119, !28}
!120 = distinct !{!120, !28}
!121 = !{!68, !13, i64 64}
!122 = !{!68, !13, i64 104}
!123 = distinct !{!123, !28}
!124 = distinct !{!124, !28}
!125 = !{!68, !14, i64 112}
!126 = distinct !{!126, !28}
!127 = distinct !{!127, !28}
!128 = !{i64 0, i64 8, !26, i64 8, i64 8, !26}
!129 = !{!130, !15, i64 8}
!130 = !{!"", !15, i64 0, !15, i64 8}
!131 = !{!130, !15, i64 0}
!132 = distinct !{!132, !28}
!133 = distinct !{!133, !28}
!134 = distinct !{!134, !28}
!135 = distinct !{!135, !28}
!136 = distinct !{!136, !28}
!137 = distinct !{!137, !28}
!138 = distinct !{!138, !28}
!139 = distinct !{!139, !28}
!140 = distinct !{!140, !28}
!141 = distinct !{!141, !28}
!142 = distinct !{!142, !28}
!143 = distinct !{!143, !28}
!144 = distinct !{!144, !28}
!145 = distinct !{!145, !28}
!146 = distinct !{!146, !28}
!147 = distinct !{!147, !28}
