
%struct.LogSum = type { double, double }
%struct.Ranked = type { double, i32, i32 }
%struct.Node = type { double, double, i32, i32, i32, i32 }

@NOTHING = internal unnamed_addr constant %struct.LogSum { double 0xFFF0000000000000, double 0.000000e+00 }, align 8

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @choose(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca %struct.Ranked, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %4 = load i32, ptr %3, align 8, !tbaa !8
  %5 = icmp sgt i32 %4, 0
  br i1 %5, label %10, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = load ptr, ptr %7, align 8, !tbaa !16
  %9 = sext i32 %4 to i64
  br label %30

10:                                               ; preds = %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 124
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 140
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
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

30:                                               ; preds = %480, %6
  %31 = phi i64 [ %9, %6 ], [ %483, %480 ]
  %32 = phi ptr [ %8, %6 ], [ %468, %480 ]
  %33 = phi i32 [ 0, %6 ], [ %481, %480 ]
  %34 = getelementptr inbounds i32, ptr %32, i64 %31
  store i32 %33, ptr %34, align 4, !tbaa !4
  ret void

35:                                               ; preds = %10, %480
  %36 = phi i64 [ 0, %10 ], [ %332, %480 ]
  %37 = phi i32 [ 0, %10 ], [ %481, %480 ]
  %38 = load ptr, ptr %0, align 8, !tbaa !17
  %39 = load i32, ptr %11, align 4, !tbaa !18
  %40 = sext i32 %39 to i64
  %41 = mul nsw i64 %36, %40
  %42 = getelementptr inbounds float, ptr %38, i64 %41
  %43 = load i32, ptr %12, align 8, !tbaa !19
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
  %54 = load ptr, ptr %13, align 8, !tbaa !22
  %55 = icmp sgt i32 %39, 0
  br i1 %55, label %56, label %144

56:                                               ; preds = %52
  %57 = getelementptr inbounds nuw i8, ptr %54, i64 8
  br label %58

58:                                               ; preds = %116, %56
  %59 = phi i64 [ 0, %56 ], [ %119, %116 ]
  %60 = phi i32 [ 0, %56 ], [ %118, %116 ]
  %61 = phi float [ 0x7FF8000000000000, %56 ], [ %117, %116 ]
  %62 = load i32, ptr %14, align 4, !tbaa !23
  %63 = icmp sgt i32 %62, 0
  br i1 %63, label %69, label %64

64:                                               ; preds = %58, %123
  %65 = phi i32 [ %124, %123 ], [ %62, %58 ]
  %66 = phi i32 [ %118, %123 ], [ %60, %58 ]
  %67 = icmp slt i32 %66, %65
  %68 = icmp sgt i32 %66, 1
  br i1 %67, label %125, label %134

69:                                               ; preds = %58
  %70 = getelementptr inbounds nuw float, ptr %42, i64 %59
  %71 = load float, ptr %70, align 4, !tbaa !20
  %72 = fcmp ugt float %71, %61
  br i1 %72, label %73, label %116

73:                                               ; preds = %69
  %74 = load ptr, ptr %15, align 8, !tbaa !24
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 %59
  %76 = load i8, ptr %75, align 1, !tbaa !25
  %77 = icmp eq i8 %76, 0
  br i1 %77, label %116, label %78

78:                                               ; preds = %73
  %79 = fpext float %71 to double
  %80 = fcmp ogt double %79, -1.000000e+04
  %81 = select i1 %80, double %79, double -1.000000e+04
  %82 = icmp slt i32 %60, %62
  br i1 %82, label %83, label %100

83:                                               ; preds = %78
  %84 = add nsw i32 %60, 1
  %85 = sext i32 %60 to i64
  %86 = getelementptr inbounds %struct.Ranked, ptr %54, i64 %85
  store double %81, ptr %86, align 8, !tbaa !26
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 8
  store i64 %59, ptr %87, align 8
  %88 = load i32, ptr %14, align 4, !tbaa !23
  %89 = icmp slt i32 %84, %88
  br i1 %89, label %116, label %90

90:                                               ; preds = %83
  %91 = icmp sgt i32 %60, 0
  br i1 %91, label %92, label %112

92:                                               ; preds = %90
  %93 = lshr i32 %84, 1
  %94 = zext nneg i32 %93 to i64
  %95 = zext nneg i32 %84 to i64
  br label %96

96:                                               ; preds = %96, %92
  %97 = phi i64 [ %94, %92 ], [ %98, %96 ]
  %98 = add nsw i64 %97, -1
  tail call fastcc void @sift_down(ptr noundef nonnull %54, i64 noundef %95, i64 noundef %98) #10
  %99 = icmp samesign ugt i64 %97, 1
  br i1 %99, label %96, label %112, !llvm.loop !27

100:                                              ; preds = %78
  %101 = load double, ptr %54, align 8
  %102 = fcmp ogt double %81, %101
  br i1 %102, label %110, label %103

103:                                              ; preds = %100
  %104 = load i64, ptr %57, align 8
  %105 = fcmp oeq double %81, %101
  %106 = shl i64 %104, 32
  %107 = ashr exact i64 %106, 32
  %108 = icmp slt i64 %59, %107
  %109 = select i1 %105, i1 %108, i1 false
  br i1 %109, label %110, label %112

110:                                              ; preds = %103, %100
  store double %81, ptr %54, align 8, !tbaa !26
  store i64 %59, ptr %57, align 8
  %111 = zext nneg i32 %60 to i64
  tail call fastcc void @sift_down(ptr noundef nonnull %54, i64 noundef %111, i64 noundef 0) #10
  br label %112

112:                                              ; preds = %96, %110, %103, %90
  %113 = phi i32 [ %60, %103 ], [ %60, %110 ], [ %84, %90 ], [ %84, %96 ]
  %114 = load double, ptr %54, align 8, !tbaa !29
  %115 = fptrunc double %114 to float
  br label %116

116:                                              ; preds = %112, %83, %73, %69
  %117 = phi float [ %61, %69 ], [ %61, %73 ], [ %115, %112 ], [ %61, %83 ]
  %118 = phi i32 [ %60, %69 ], [ %60, %73 ], [ %113, %112 ], [ %84, %83 ]
  %119 = add nuw nsw i64 %59, 1
  %120 = load i32, ptr %11, align 4, !tbaa !18
  %121 = sext i32 %120 to i64
  %122 = icmp slt i64 %119, %121
  br i1 %122, label %58, label %123, !llvm.loop !31

123:                                              ; preds = %116
  %124 = load i32, ptr %14, align 4, !tbaa !23
  br label %64, !llvm.loop !31

125:                                              ; preds = %64
  br i1 %68, label %126, label %144

126:                                              ; preds = %125
  %127 = lshr i32 %66, 1
  %128 = zext nneg i32 %127 to i64
  %129 = zext nneg i32 %66 to i64
  br label %130

130:                                              ; preds = %130, %126
  %131 = phi i64 [ %128, %126 ], [ %132, %130 ]
  %132 = add nsw i64 %131, -1
  tail call fastcc void @sift_down(ptr noundef %54, i64 noundef %129, i64 noundef %132) #10
  %133 = icmp samesign ugt i64 %131, 1
  br i1 %133, label %130, label %137, !llvm.loop !32

134:                                              ; preds = %64
  br i1 %68, label %135, label %144

135:                                              ; preds = %134
  %136 = zext nneg i32 %66 to i64
  br label %137

137:                                              ; preds = %130, %135
  %138 = phi i64 [ %136, %135 ], [ %129, %130 ]
  br label %139

139:                                              ; preds = %137, %139
  %140 = phi i64 [ %141, %139 ], [ %138, %137 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %141 = add nsw i64 %140, -1
  %142 = getelementptr inbounds nuw %struct.Ranked, ptr %54, i64 %141
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %2, ptr noundef nonnull align 8 dereferenceable(16) %142, i64 16, i1 false), !tbaa.struct !33
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %142, ptr noundef nonnull align 8 dereferenceable(16) %54, i64 16, i1 false), !tbaa.struct !33
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %54, ptr noundef nonnull align 8 dereferenceable(16) %2, i64 16, i1 false), !tbaa.struct !33
  tail call fastcc void @sift_down(ptr noundef nonnull %54, i64 noundef %141, i64 noundef 0) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  %143 = icmp samesign ugt i64 %140, 2
  br i1 %143, label %139, label %144, !llvm.loop !34

144:                                              ; preds = %139, %52, %125, %134
  %145 = phi i32 [ 0, %52 ], [ %66, %134 ], [ %66, %125 ], [ %66, %139 ]
  %146 = load i32, ptr %16, align 4, !tbaa !35
  %147 = icmp sgt i32 %146, 0
  br i1 %147, label %148, label %168

148:                                              ; preds = %144
  %149 = load ptr, ptr %17, align 8, !tbaa !36
  %150 = zext nneg i32 %146 to i64
  br label %153

151:                                              ; preds = %153
  %152 = fcmp olt double %165, 0x3FEFAE147AE147AE
  br i1 %152, label %168, label %172

153:                                              ; preds = %153, %148
  %154 = phi i64 [ 0, %148 ], [ %166, %153 ]
  %155 = phi double [ 0.000000e+00, %148 ], [ %165, %153 ]
  %156 = getelementptr inbounds nuw i32, ptr %149, i64 %154
  %157 = load i32, ptr %156, align 4, !tbaa !4
  %158 = sext i32 %157 to i64
  %159 = getelementptr inbounds float, ptr %42, i64 %158
  %160 = load float, ptr %159, align 4, !tbaa !20
  %161 = fpext float %160 to double
  %162 = fcmp ogt double %161, -1.000000e+04
  %163 = select i1 %162, double %161, double -1.000000e+04
  %164 = tail call double @llvm.exp.f64(double %163)
  %165 = fadd double %155, %164
  %166 = add nuw nsw i64 %154, 1
  %167 = icmp eq i64 %166, %150
  br i1 %167, label %151, label %153, !llvm.loop !37

168:                                              ; preds = %151, %144
  %169 = phi double [ %165, %151 ], [ 0.000000e+00, %144 ]
  %170 = fneg double %169
  %171 = tail call double @log1p(double noundef %170) #11
  br label %220

172:                                              ; preds = %151
  %173 = fcmp une double %53, 0xFFF0000000000000
  br i1 %173, label %174, label %178

174:                                              ; preds = %172
  %175 = fsub double 0xFFF0000000000000, %53
  %176 = tail call double @llvm.exp.f64(double %175)
  %177 = tail call double @llvm.fmuladd.f64(double %176, double 0.000000e+00, double 1.000000e+00)
  br label %178

178:                                              ; preds = %174, %172
  %179 = phi double [ %177, %174 ], [ 0.000000e+00, %172 ]
  %180 = phi double [ %53, %174 ], [ 0xFFF0000000000000, %172 ]
  %181 = load i32, ptr %11, align 4, !tbaa !18
  %182 = icmp sgt i32 %181, 0
  br i1 %182, label %183, label %186

183:                                              ; preds = %178
  %184 = load ptr, ptr %15, align 8, !tbaa !24
  %185 = zext nneg i32 %181 to i64
  br label %193

186:                                              ; preds = %215, %178
  %187 = phi double [ %179, %178 ], [ %216, %215 ]
  %188 = phi double [ %180, %178 ], [ %217, %215 ]
  %189 = fcmp ogt double %187, 0.000000e+00
  br i1 %189, label %190, label %220

190:                                              ; preds = %186
  %191 = tail call double @llvm.log.f64(double %187)
  %192 = fadd double %188, %191
  br label %220

193:                                              ; preds = %215, %183
  %194 = phi i64 [ 0, %183 ], [ %218, %215 ]
  %195 = phi double [ %180, %183 ], [ %217, %215 ]
  %196 = phi double [ %179, %183 ], [ %216, %215 ]
  %197 = getelementptr inbounds nuw i8, ptr %184, i64 %194
  %198 = load i8, ptr %197, align 1, !tbaa !25
  %199 = icmp eq i8 %198, 0
  br i1 %199, label %215, label %200

200:                                              ; preds = %193
  %201 = getelementptr inbounds nuw float, ptr %42, i64 %194
  %202 = load float, ptr %201, align 4, !tbaa !20
  %203 = fpext float %202 to double
  %204 = fcmp ogt double %203, -1.000000e+04
  %205 = select i1 %204, double %203, double -1.000000e+04
  %206 = fcmp ugt double %205, %195
  br i1 %206, label %211, label %207

207:                                              ; preds = %200
  %208 = fsub double %205, %195
  %209 = tail call double @llvm.exp.f64(double %208)
  %210 = fadd double %196, %209
  br label %215

211:                                              ; preds = %200
  %212 = fsub double %195, %205
  %213 = tail call double @llvm.exp.f64(double %212)
  %214 = tail call double @llvm.fmuladd.f64(double %196, double %213, double 1.000000e+00)
  br label %215

215:                                              ; preds = %211, %207, %193
  %216 = phi double [ %196, %193 ], [ %214, %211 ], [ %210, %207 ]
  %217 = phi double [ %195, %193 ], [ %205, %211 ], [ %195, %207 ]
  %218 = add nuw nsw i64 %194, 1
  %219 = icmp eq i64 %218, %185
  br i1 %219, label %186, label %193, !llvm.loop !38

220:                                              ; preds = %168, %186, %190
  %221 = phi double [ %171, %168 ], [ %192, %190 ], [ 0xFFF0000000000000, %186 ]
  %222 = fcmp une double %53, 0xFFF0000000000000
  br i1 %222, label %223, label %227

223:                                              ; preds = %220
  %224 = fsub double 0xFFF0000000000000, %53
  %225 = tail call double @llvm.exp.f64(double %224)
  %226 = tail call double @llvm.fmuladd.f64(double %225, double 0.000000e+00, double 1.000000e+00)
  br label %227

227:                                              ; preds = %220, %223
  %228 = phi double [ %226, %223 ], [ 0.000000e+00, %220 ]
  %229 = phi double [ %53, %223 ], [ 0xFFF0000000000000, %220 ]
  %230 = icmp sgt i32 %145, 0
  br i1 %230, label %236, label %231

231:                                              ; preds = %227
  %232 = load ptr, ptr %20, align 8, !tbaa !39
  %233 = getelementptr inbounds nuw double, ptr %232, i64 %36
  store double %53, ptr %233, align 8, !tbaa !26
  %234 = load ptr, ptr %21, align 8, !tbaa !40
  %235 = getelementptr inbounds nuw i8, ptr %234, i64 %36
  store i8 0, ptr %235, align 1, !tbaa !25
  br label %322

236:                                              ; preds = %227
  %237 = load i32, ptr %18, align 8, !tbaa !41
  %238 = sext i32 %237 to i64
  %239 = zext nneg i32 %145 to i64
  br label %240

240:                                              ; preds = %236, %274
  %241 = phi i64 [ 0, %236 ], [ %260, %274 ]
  %242 = phi double [ %229, %236 ], [ %276, %274 ]
  %243 = phi double [ %228, %236 ], [ %275, %274 ]
  %244 = icmp slt i64 %241, %238
  br i1 %244, label %258, label %245

245:                                              ; preds = %240
  %246 = load double, ptr %19, align 8, !tbaa !42
  %247 = fcmp ult double %246, 1.000000e+00
  br i1 %247, label %248, label %258

248:                                              ; preds = %245
  %249 = fcmp ogt double %243, 0.000000e+00
  br i1 %249, label %250, label %253

250:                                              ; preds = %248
  %251 = tail call double @llvm.log.f64(double %243)
  %252 = fadd double %242, %251
  br label %253

253:                                              ; preds = %248, %250
  %254 = phi double [ %252, %250 ], [ 0xFFF0000000000000, %248 ]
  %255 = tail call double @llvm.log.f64(double %246)
  %256 = fadd double %221, %255
  %257 = fcmp olt double %254, %256
  br i1 %257, label %258, label %278

258:                                              ; preds = %245, %240, %253
  %259 = load ptr, ptr %13, align 8, !tbaa !22
  %260 = add nuw nsw i64 %241, 1
  %261 = getelementptr inbounds nuw %struct.Ranked, ptr %259, i64 %241
  %262 = load double, ptr %261, align 8, !tbaa !29
  %263 = fcmp ugt double %262, %242
  br i1 %263, label %270, label %264

264:                                              ; preds = %258
  %265 = fcmp ueq double %262, 0xFFF0000000000000
  br i1 %265, label %274, label %266

266:                                              ; preds = %264
  %267 = fsub double %262, %242
  %268 = tail call double @llvm.exp.f64(double %267)
  %269 = fadd double %243, %268
  br label %274

270:                                              ; preds = %258
  %271 = fsub double %242, %262
  %272 = tail call double @llvm.exp.f64(double %271)
  %273 = tail call double @llvm.fmuladd.f64(double %243, double %272, double 1.000000e+00)
  br label %274

274:                                              ; preds = %264, %266, %270
  %275 = phi double [ %273, %270 ], [ %243, %264 ], [ %269, %266 ]
  %276 = phi double [ %262, %270 ], [ %242, %264 ], [ %242, %266 ]
  %277 = icmp eq i64 %260, %239
  br i1 %277, label %280, label %240, !llvm.loop !43

278:                                              ; preds = %253
  %279 = trunc nuw nsw i64 %241 to i32
  br label %280

280:                                              ; preds = %274, %278
  %281 = phi double [ %243, %278 ], [ %275, %274 ]
  %282 = phi double [ %242, %278 ], [ %276, %274 ]
  %283 = phi i32 [ %279, %278 ], [ %145, %274 ]
  %284 = load ptr, ptr %20, align 8, !tbaa !39
  %285 = getelementptr inbounds nuw double, ptr %284, i64 %36
  store double %53, ptr %285, align 8, !tbaa !26
  %286 = fcmp ogt double %53, -1.000000e+04
  %287 = icmp ne i32 %283, 0
  %288 = and i1 %286, %287
  br i1 %288, label %289, label %299

289:                                              ; preds = %280
  %290 = load ptr, ptr %13, align 8, !tbaa !22
  %291 = zext nneg i32 %283 to i64
  %292 = getelementptr %struct.Ranked, ptr %290, i64 %291
  %293 = getelementptr i8, ptr %292, i64 -16
  %294 = load double, ptr %293, align 8, !tbaa !29
  %295 = fcmp ogt double %53, %294
  %296 = zext i1 %295 to i8
  %297 = load ptr, ptr %21, align 8, !tbaa !40
  %298 = getelementptr inbounds nuw i8, ptr %297, i64 %36
  store i8 %296, ptr %298, align 1, !tbaa !25
  br label %305

299:                                              ; preds = %280
  %300 = load ptr, ptr %21, align 8, !tbaa !40
  %301 = getelementptr inbounds nuw i8, ptr %300, i64 %36
  store i8 0, ptr %301, align 1, !tbaa !25
  %302 = icmp eq i32 %283, 0
  br i1 %302, label %322, label %303

303:                                              ; preds = %299
  %304 = zext nneg i32 %283 to i64
  br label %305

305:                                              ; preds = %303, %289
  %306 = phi i64 [ %304, %303 ], [ %291, %289 ]
  %307 = load ptr, ptr %13, align 8, !tbaa !22
  %308 = getelementptr %struct.Ranked, ptr %307, i64 %306
  %309 = getelementptr i8, ptr %308, i64 -16
  %310 = load double, ptr %309, align 8, !tbaa !29
  %311 = zext i32 %283 to i64
  br label %312

312:                                              ; preds = %305, %317
  %313 = phi i64 [ 0, %305 ], [ %318, %317 ]
  %314 = getelementptr inbounds nuw %struct.Ranked, ptr %307, i64 %313
  %315 = load double, ptr %314, align 8, !tbaa !29
  %316 = fcmp ogt double %315, -1.000000e+04
  br i1 %316, label %317, label %320

317:                                              ; preds = %312
  %318 = add nuw nsw i64 %313, 1
  %319 = icmp eq i64 %318, %311
  br i1 %319, label %322, label %312, !llvm.loop !44

320:                                              ; preds = %312
  %321 = trunc nuw nsw i64 %313 to i32
  br label %322

322:                                              ; preds = %317, %320, %231, %299
  %323 = phi i1 [ true, %231 ], [ true, %299 ], [ false, %320 ], [ false, %317 ]
  %324 = phi double [ 0.000000e+00, %231 ], [ 0.000000e+00, %299 ], [ %310, %320 ], [ %310, %317 ]
  %325 = phi double [ %228, %231 ], [ %281, %299 ], [ %281, %320 ], [ %281, %317 ]
  %326 = phi double [ %229, %231 ], [ %282, %299 ], [ %282, %320 ], [ %282, %317 ]
  %327 = phi i32 [ 0, %231 ], [ 0, %299 ], [ %283, %320 ], [ %283, %317 ]
  %328 = phi i32 [ 0, %231 ], [ 0, %299 ], [ %321, %320 ], [ %283, %317 ]
  %329 = load ptr, ptr %22, align 8, !tbaa !45
  %330 = getelementptr inbounds nuw i32, ptr %329, i64 %36
  %331 = load i32, ptr %330, align 4, !tbaa !4
  %332 = add nuw nsw i64 %36, 1
  %333 = getelementptr inbounds nuw i32, ptr %329, i64 %332
  %334 = load i32, ptr %333, align 4, !tbaa !4
  %335 = icmp slt i32 %331, %334
  %336 = zext i32 %327 to i64
  br i1 %335, label %339, label %337

337:                                              ; preds = %322
  %338 = load ptr, ptr %13, align 8, !tbaa !22
  br label %342

339:                                              ; preds = %322
  %340 = load ptr, ptr %23, align 8, !tbaa !46
  %341 = sext i32 %331 to i64
  br label %395

342:                                              ; preds = %441, %337
  %343 = phi ptr [ %338, %337 ], [ %442, %441 ]
  %344 = phi double [ %325, %337 ], [ %444, %441 ]
  %345 = phi double [ %326, %337 ], [ %445, %441 ]
  %346 = phi i32 [ %327, %337 ], [ %446, %441 ]
  %347 = getelementptr inbounds nuw %struct.Ranked, ptr %343, i64 %336
  %348 = sub nsw i32 %346, %327
  %349 = sext i32 %348 to i64
  %350 = icmp sgt i32 %348, 1
  br i1 %350, label %351, label %380

351:                                              ; preds = %342, %374
  %352 = phi i64 [ %378, %374 ], [ 1, %342 ]
  %353 = getelementptr inbounds nuw %struct.Ranked, ptr %347, i64 %352
  %354 = load double, ptr %353, align 8, !tbaa !26
  %355 = getelementptr inbounds nuw i8, ptr %353, i64 8
  %356 = load i64, ptr %355, align 8
  %357 = trunc i64 %356 to i32
  br label %358

358:                                              ; preds = %371, %351
  %359 = phi i64 [ %352, %351 ], [ %372, %371 ]
  %360 = getelementptr %struct.Ranked, ptr %347, i64 %359
  %361 = getelementptr i8, ptr %360, i64 -16
  %362 = load double, ptr %361, align 8
  %363 = fcmp ogt double %354, %362
  br i1 %363, label %371, label %364

364:                                              ; preds = %358
  %365 = getelementptr i8, ptr %360, i64 -8
  %366 = load i64, ptr %365, align 8
  %367 = trunc i64 %366 to i32
  %368 = fcmp oeq double %354, %362
  %369 = icmp slt i32 %357, %367
  %370 = select i1 %368, i1 %369, i1 false
  br i1 %370, label %371, label %374

371:                                              ; preds = %364, %358
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %360, ptr noundef nonnull align 8 dereferenceable(16) %361, i64 16, i1 false), !tbaa.struct !33
  %372 = add nsw i64 %359, -1
  %373 = icmp sgt i64 %359, 1
  br i1 %373, label %358, label %374, !llvm.loop !47

374:                                              ; preds = %371, %364
  %375 = phi i64 [ 0, %371 ], [ %359, %364 ]
  %376 = getelementptr inbounds %struct.Ranked, ptr %347, i64 %375
  store double %354, ptr %376, align 8, !tbaa !26
  %377 = getelementptr inbounds nuw i8, ptr %376, i64 8
  store i64 %356, ptr %377, align 8
  %378 = add nuw nsw i64 %352, 1
  %379 = icmp eq i64 %378, %349
  br i1 %379, label %380, label %351, !llvm.loop !48

380:                                              ; preds = %374, %342
  %381 = load i32, ptr %11, align 4, !tbaa !18
  %382 = load i32, ptr %16, align 4, !tbaa !35
  %383 = sub nsw i32 %381, %382
  %384 = load i32, ptr %12, align 8, !tbaa !19
  %385 = icmp sgt i32 %384, -1
  %386 = sext i1 %385 to i32
  %387 = add i32 %383, %386
  %388 = fcmp ogt double %344, 0.000000e+00
  br i1 %388, label %389, label %392

389:                                              ; preds = %380
  %390 = tail call double @llvm.log.f64(double %344)
  %391 = fadd double %345, %390
  br label %392

392:                                              ; preds = %380, %389
  %393 = phi double [ %391, %389 ], [ 0xFFF0000000000000, %380 ]
  %394 = icmp eq i32 %387, %346
  br i1 %394, label %464, label %450

395:                                              ; preds = %339, %441
  %396 = phi i32 [ %334, %339 ], [ %443, %441 ]
  %397 = phi i64 [ %341, %339 ], [ %447, %441 ]
  %398 = phi i32 [ %327, %339 ], [ %446, %441 ]
  %399 = phi double [ %326, %339 ], [ %445, %441 ]
  %400 = phi double [ %325, %339 ], [ %444, %441 ]
  %401 = getelementptr inbounds i32, ptr %340, i64 %397
  %402 = load i32, ptr %401, align 4, !tbaa !4
  %403 = sext i32 %402 to i64
  %404 = getelementptr inbounds float, ptr %42, i64 %403
  %405 = load float, ptr %404, align 4, !tbaa !20
  %406 = fpext float %405 to double
  %407 = fcmp ogt double %406, -1.000000e+04
  %408 = select i1 %407, double %406, double -1.000000e+04
  br i1 %323, label %421, label %409

409:                                              ; preds = %395
  %410 = load ptr, ptr %13, align 8, !tbaa !22
  br label %412

411:                                              ; preds = %412
  br i1 %417, label %441, label %421

412:                                              ; preds = %409, %412
  %413 = phi i64 [ 0, %409 ], [ %418, %412 ]
  %414 = getelementptr inbounds nuw %struct.Ranked, ptr %410, i64 %413
  %415 = getelementptr inbounds nuw i8, ptr %414, i64 8
  %416 = load i32, ptr %415, align 8, !tbaa !49
  %417 = icmp eq i32 %416, %402
  %418 = add nuw nsw i64 %413, 1
  %419 = icmp samesign uge i64 %418, %336
  %420 = select i1 %419, i1 true, i1 %417
  br i1 %420, label %411, label %412, !llvm.loop !50

421:                                              ; preds = %395, %411
  %422 = fcmp ugt double %408, %399
  br i1 %422, label %427, label %423

423:                                              ; preds = %421
  %424 = fsub double %408, %399
  %425 = tail call double @llvm.exp.f64(double %424)
  %426 = fadd double %400, %425
  br label %431

427:                                              ; preds = %421
  %428 = fsub double %399, %408
  %429 = tail call double @llvm.exp.f64(double %428)
  %430 = tail call double @llvm.fmuladd.f64(double %400, double %429, double 1.000000e+00)
  br label %431

431:                                              ; preds = %423, %427
  %432 = phi double [ %430, %427 ], [ %426, %423 ]
  %433 = phi double [ %408, %427 ], [ %399, %423 ]
  %434 = load ptr, ptr %13, align 8, !tbaa !22
  %435 = add nsw i32 %398, 1
  %436 = sext i32 %398 to i64
  %437 = getelementptr inbounds %struct.Ranked, ptr %434, i64 %436
  store double %408, ptr %437, align 8, !tbaa !26
  %438 = getelementptr inbounds nuw i8, ptr %437, i64 8
  store i32 %402, ptr %438, align 8, !tbaa !4
  %439 = getelementptr inbounds nuw i8, ptr %437, i64 12
  store i32 0, ptr %439, align 4, !tbaa !4
  %440 = load i32, ptr %333, align 4, !tbaa !4
  br label %441

441:                                              ; preds = %411, %431
  %442 = phi ptr [ %410, %411 ], [ %434, %431 ]
  %443 = phi i32 [ %396, %411 ], [ %440, %431 ]
  %444 = phi double [ %400, %411 ], [ %432, %431 ]
  %445 = phi double [ %399, %411 ], [ %433, %431 ]
  %446 = phi i32 [ %398, %411 ], [ %435, %431 ]
  %447 = add nsw i64 %397, 1
  %448 = sext i32 %443 to i64
  %449 = icmp slt i64 %447, %448
  br i1 %449, label %395, label %342, !llvm.loop !51

450:                                              ; preds = %392
  %451 = sub nsw i32 %387, %346
  %452 = sitofp i32 %451 to double
  %453 = tail call double @llvm.log.f64(double %452)
  %454 = fadd double %324, %453
  %455 = tail call double @llvm.exp.f64(double %221)
  %456 = tail call double @llvm.exp.f64(double %393)
  %457 = fsub double %455, %456
  %458 = fadd double %457, 1.000000e-05
  %459 = fcmp ogt double %458, 0.000000e+00
  %460 = select i1 %459, double %458, double 0.000000e+00
  %461 = tail call double @llvm.log.f64(double %460)
  %462 = fcmp olt double %461, %454
  %463 = select i1 %462, double %461, double %454
  br label %464

464:                                              ; preds = %392, %450
  %465 = phi double [ %463, %450 ], [ 0xFFF0000000000000, %392 ]
  %466 = load ptr, ptr %24, align 8, !tbaa !52
  %467 = getelementptr inbounds nuw double, ptr %466, i64 %36
  store double %465, ptr %467, align 8, !tbaa !26
  %468 = load ptr, ptr %25, align 8, !tbaa !16
  %469 = getelementptr inbounds nuw i32, ptr %468, i64 %36
  store i32 %37, ptr %469, align 4, !tbaa !4
  %470 = load ptr, ptr %26, align 8, !tbaa !53
  %471 = getelementptr inbounds nuw i32, ptr %470, i64 %36
  store i32 %328, ptr %471, align 4, !tbaa !4
  %472 = icmp sgt i32 %346, 0
  br i1 %472, label %473, label %480

473:                                              ; preds = %464
  %474 = load ptr, ptr %13, align 8, !tbaa !22
  %475 = load ptr, ptr %27, align 8, !tbaa !54
  %476 = load ptr, ptr %28, align 8, !tbaa !55
  %477 = load ptr, ptr %29, align 8, !tbaa !56
  %478 = zext nneg i32 %346 to i64
  %479 = sext i32 %37 to i64
  br label %485

480:                                              ; preds = %515, %464
  %481 = add nsw i32 %346, %37
  %482 = load i32, ptr %3, align 8, !tbaa !8
  %483 = sext i32 %482 to i64
  %484 = icmp slt i64 %332, %483
  br i1 %484, label %35, label %30, !llvm.loop !57

485:                                              ; preds = %473, %515
  %486 = phi i64 [ %478, %473 ], [ %489, %515 ]
  %487 = phi double [ 0xFFF0000000000000, %473 ], [ %505, %515 ]
  %488 = phi double [ 0.000000e+00, %473 ], [ %504, %515 ]
  %489 = add nsw i64 %486, -1
  %490 = getelementptr inbounds nuw %struct.Ranked, ptr %474, i64 %489
  %491 = load double, ptr %490, align 8, !tbaa !29
  %492 = fcmp ugt double %491, %487
  br i1 %492, label %499, label %493

493:                                              ; preds = %485
  %494 = fcmp ueq double %491, 0xFFF0000000000000
  br i1 %494, label %503, label %495

495:                                              ; preds = %493
  %496 = fsub double %491, %487
  %497 = tail call double @llvm.exp.f64(double %496)
  %498 = fadd double %488, %497
  br label %503

499:                                              ; preds = %485
  %500 = fsub double %487, %491
  %501 = tail call double @llvm.exp.f64(double %500)
  %502 = tail call double @llvm.fmuladd.f64(double %488, double %501, double 1.000000e+00)
  br label %503

503:                                              ; preds = %493, %495, %499
  %504 = phi double [ %502, %499 ], [ %488, %493 ], [ %498, %495 ]
  %505 = phi double [ %491, %499 ], [ %487, %493 ], [ %487, %495 ]
  %506 = getelementptr inbounds nuw i8, ptr %490, i64 8
  %507 = load i32, ptr %506, align 8, !tbaa !49
  %508 = add nsw i64 %489, %479
  %509 = getelementptr inbounds i32, ptr %475, i64 %508
  store i32 %507, ptr %509, align 4, !tbaa !4
  %510 = getelementptr inbounds double, ptr %476, i64 %508
  store double %491, ptr %510, align 8, !tbaa !26
  %511 = fcmp ogt double %504, 0.000000e+00
  br i1 %511, label %512, label %515

512:                                              ; preds = %503
  %513 = tail call double @llvm.log.f64(double %504)
  %514 = fadd double %505, %513
  br label %515

515:                                              ; preds = %503, %512
  %516 = phi double [ %514, %512 ], [ 0xFFF0000000000000, %503 ]
  %517 = getelementptr inbounds double, ptr %477, i64 %508
  store double %516, ptr %517, align 8, !tbaa !26
  %518 = icmp samesign ugt i64 %486, 1
  br i1 %518, label %485, label %480, !llvm.loop !58
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
  %6 = alloca %struct.Ranked, align 8
  store i32 0, ptr %4, align 4, !tbaa !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %8 = load i32, ptr %7, align 8, !tbaa !59
  %9 = icmp slt i32 %3, %8
  br i1 %9, label %10, label %864

10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %34 = sext i32 %3 to i64
  br label %35

35:                                               ; preds = %10, %852
  %36 = phi i64 [ %34, %10 ], [ %856, %852 ]
  %37 = load ptr, ptr %11, align 8, !tbaa !61
  %38 = load i32, ptr %12, align 4, !tbaa !62
  %39 = sext i32 %38 to i64
  %40 = mul nsw i64 %36, %39
  %41 = getelementptr inbounds %struct.Node, ptr %37, i64 %40
  %42 = load ptr, ptr %13, align 8, !tbaa !63
  %43 = load ptr, ptr %14, align 8, !tbaa !64
  %44 = getelementptr inbounds i32, ptr %43, i64 %36
  %45 = load i32, ptr %44, align 4, !tbaa !4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds double, ptr %42, i64 %46
  %48 = load ptr, ptr %15, align 8, !tbaa !65
  %49 = getelementptr inbounds double, ptr %48, i64 %46
  %50 = getelementptr i8, ptr %44, i64 4
  %51 = load i32, ptr %50, align 4, !tbaa !4
  %52 = sub i32 %51, %45
  %53 = load ptr, ptr %16, align 8, !tbaa !66
  %54 = getelementptr inbounds i32, ptr %53, i64 %36
  %55 = load i32, ptr %54, align 4, !tbaa !4
  %56 = icmp sgt i32 %55, 0
  br i1 %56, label %57, label %69

57:                                               ; preds = %35
  %58 = icmp sgt i32 %52, 0
  %59 = load ptr, ptr %19, align 8, !tbaa !67
  %60 = zext i32 %52 to i64
  %61 = zext nneg i32 %55 to i64
  br label %62

62:                                               ; preds = %95, %57
  %63 = phi i64 [ 0, %57 ], [ %99, %95 ]
  %64 = phi i64 [ 0, %57 ], [ %97, %95 ]
  %65 = getelementptr inbounds nuw %struct.Node, ptr %41, i64 %63
  br i1 %58, label %66, label %95

66:                                               ; preds = %62
  %67 = mul nuw nsw i64 %63, %60
  %68 = trunc nuw nsw i64 %63 to i32
  br label %74

69:                                               ; preds = %95, %35
  %70 = phi i64 [ 0, %35 ], [ %97, %95 ]
  %71 = load i32, ptr %20, align 8, !tbaa !68
  %72 = sext i32 %71 to i64
  %73 = icmp sgt i64 %70, %72
  br i1 %73, label %101, label %126

74:                                               ; preds = %83, %66
  %75 = phi i64 [ 0, %66 ], [ %90, %83 ]
  %76 = phi i64 [ %64, %66 ], [ %91, %83 ]
  %77 = load double, ptr %65, align 8, !tbaa !69
  %78 = getelementptr inbounds nuw double, ptr %47, i64 %75
  %79 = load double, ptr %78, align 8, !tbaa !26
  %80 = fadd double %77, %79
  %81 = load double, ptr %17, align 8, !tbaa !71
  %82 = fcmp ult double %80, %81
  br i1 %82, label %93, label %83

83:                                               ; preds = %74
  %84 = load ptr, ptr %18, align 8, !tbaa !72
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
  br i1 %92, label %95, label %74, !llvm.loop !73

93:                                               ; preds = %74
  %94 = trunc nuw nsw i64 %75 to i32
  br label %95

95:                                               ; preds = %83, %93, %62
  %96 = phi i32 [ 0, %62 ], [ %94, %93 ], [ %52, %83 ]
  %97 = phi i64 [ %64, %62 ], [ %76, %93 ], [ %91, %83 ]
  %98 = getelementptr inbounds nuw i32, ptr %59, i64 %63
  store i32 %96, ptr %98, align 4, !tbaa !4
  %99 = add nuw nsw i64 %63, 1
  %100 = icmp eq i64 %99, %61
  br i1 %100, label %69, label %62, !llvm.loop !74

101:                                              ; preds = %69
  %102 = load ptr, ptr %18, align 8, !tbaa !72
  tail call fastcc void @select_first(ptr noundef %102, i64 noundef %70, i64 noundef %72) #10
  br i1 %56, label %103, label %107

103:                                              ; preds = %101
  %104 = load ptr, ptr %19, align 8, !tbaa !67
  %105 = zext nneg i32 %55 to i64
  %106 = shl nuw nsw i64 %105, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %104, i8 0, i64 %106, i1 false), !tbaa !4
  br label %107

107:                                              ; preds = %103, %101
  %108 = load i32, ptr %20, align 8, !tbaa !68
  %109 = icmp sgt i32 %108, 0
  br i1 %109, label %110, label %126

110:                                              ; preds = %107
  %111 = load ptr, ptr %19, align 8, !tbaa !67
  %112 = load ptr, ptr %18, align 8, !tbaa !72
  br label %113

113:                                              ; preds = %113, %110
  %114 = phi i64 [ 0, %110 ], [ %122, %113 ]
  %115 = getelementptr inbounds nuw %struct.Ranked, ptr %112, i64 %114
  %116 = getelementptr inbounds nuw i8, ptr %115, i64 12
  %117 = load i32, ptr %116, align 4, !tbaa !75
  %118 = sext i32 %117 to i64
  %119 = getelementptr inbounds i32, ptr %111, i64 %118
  %120 = load i32, ptr %119, align 4, !tbaa !4
  %121 = add nsw i32 %120, 1
  store i32 %121, ptr %119, align 4, !tbaa !4
  %122 = add nuw nsw i64 %114, 1
  %123 = load i32, ptr %20, align 8, !tbaa !68
  %124 = sext i32 %123 to i64
  %125 = icmp slt i64 %122, %124
  br i1 %125, label %113, label %126, !llvm.loop !76

126:                                              ; preds = %113, %107, %69
  br i1 %56, label %127, label %184

127:                                              ; preds = %126
  %128 = load ptr, ptr %21, align 8, !tbaa !77
  %129 = getelementptr inbounds double, ptr %128, i64 %36
  %130 = load ptr, ptr %19, align 8, !tbaa !67
  %131 = zext nneg i32 %55 to i64
  %132 = load double, ptr %129, align 8, !tbaa !26
  br label %133

133:                                              ; preds = %177, %127
  %134 = phi double [ 0.000000e+00, %127 ], [ %178, %177 ]
  %135 = phi double [ 0xFFF0000000000000, %127 ], [ %179, %177 ]
  %136 = phi double [ 0xFFF0000000000000, %127 ], [ %180, %177 ]
  %137 = phi double [ 0xFFF0000000000000, %127 ], [ %181, %177 ]
  %138 = phi i64 [ 0, %127 ], [ %182, %177 ]
  %139 = getelementptr inbounds nuw %struct.Node, ptr %41, i64 %138
  %140 = load double, ptr %139, align 8, !tbaa !69
  %141 = fadd double %140, %132
  %142 = fcmp ugt double %141, %137
  br i1 %142, label %149, label %143

143:                                              ; preds = %133
  %144 = fcmp ueq double %141, 0xFFF0000000000000
  br i1 %144, label %153, label %145

145:                                              ; preds = %143
  %146 = fsub double %141, %137
  %147 = tail call double @llvm.exp.f64(double %146)
  %148 = fadd double %134, %147
  br label %153

149:                                              ; preds = %133
  %150 = fsub double %137, %141
  %151 = tail call double @llvm.exp.f64(double %150)
  %152 = tail call double @llvm.fmuladd.f64(double %134, double %151, double 1.000000e+00)
  br label %153

153:                                              ; preds = %149, %145, %143
  %154 = phi double [ %152, %149 ], [ %134, %143 ], [ %148, %145 ]
  %155 = phi double [ %141, %149 ], [ %135, %143 ], [ %135, %145 ]
  %156 = phi double [ %141, %149 ], [ %136, %143 ], [ %136, %145 ]
  %157 = phi double [ %141, %149 ], [ %137, %143 ], [ %137, %145 ]
  %158 = getelementptr inbounds nuw i32, ptr %130, i64 %138
  %159 = load i32, ptr %158, align 4, !tbaa !4
  %160 = icmp slt i32 %159, %52
  br i1 %160, label %161, label %177

161:                                              ; preds = %153
  %162 = sext i32 %159 to i64
  %163 = getelementptr inbounds double, ptr %49, i64 %162
  %164 = load double, ptr %163, align 8, !tbaa !26
  %165 = fadd double %140, %164
  %166 = fcmp ugt double %165, %156
  br i1 %166, label %173, label %167

167:                                              ; preds = %161
  %168 = fcmp ueq double %165, 0xFFF0000000000000
  br i1 %168, label %177, label %169

169:                                              ; preds = %167
  %170 = fsub double %165, %156
  %171 = tail call double @llvm.exp.f64(double %170)
  %172 = fadd double %154, %171
  br label %177

173:                                              ; preds = %161
  %174 = fsub double %156, %165
  %175 = tail call double @llvm.exp.f64(double %174)
  %176 = tail call double @llvm.fmuladd.f64(double %154, double %175, double 1.000000e+00)
  br label %177

177:                                              ; preds = %173, %169, %167, %153
  %178 = phi double [ %176, %173 ], [ %154, %167 ], [ %172, %169 ], [ %154, %153 ]
  %179 = phi double [ %165, %173 ], [ %155, %167 ], [ %155, %169 ], [ %155, %153 ]
  %180 = phi double [ %165, %173 ], [ %156, %167 ], [ %156, %169 ], [ %156, %153 ]
  %181 = phi double [ %165, %173 ], [ %156, %167 ], [ %156, %169 ], [ %157, %153 ]
  %182 = add nuw nsw i64 %138, 1
  %183 = icmp eq i64 %182, %131
  br i1 %183, label %184, label %133, !llvm.loop !78

184:                                              ; preds = %177, %126
  %185 = phi double [ 0.000000e+00, %126 ], [ %178, %177 ]
  %186 = phi double [ 0xFFF0000000000000, %126 ], [ %179, %177 ]
  %187 = load ptr, ptr %22, align 8, !tbaa !79
  %188 = getelementptr inbounds i32, ptr %187, i64 %36
  %189 = load i32, ptr %188, align 4, !tbaa !4
  %190 = icmp eq i32 %189, -1
  br i1 %190, label %218, label %191

191:                                              ; preds = %184
  %192 = load ptr, ptr %23, align 8, !tbaa !80
  %193 = getelementptr inbounds i32, ptr %192, i64 %36
  %194 = load i32, ptr %193, align 4, !tbaa !4
  %195 = icmp eq i32 %194, -1
  br i1 %195, label %218, label %196

196:                                              ; preds = %191
  %197 = load ptr, ptr %14, align 8, !tbaa !64
  %198 = getelementptr inbounds i32, ptr %197, i64 %36
  %199 = load i32, ptr %198, align 4, !tbaa !4
  %200 = getelementptr i8, ptr %198, i64 4
  %201 = load i32, ptr %200, align 4, !tbaa !4
  %202 = icmp slt i32 %199, %201
  br i1 %202, label %203, label %218

203:                                              ; preds = %196
  %204 = load ptr, ptr %0, align 8, !tbaa !81
  %205 = sext i32 %199 to i64
  br label %206

206:                                              ; preds = %211, %203
  %207 = phi i64 [ %205, %203 ], [ %212, %211 ]
  %208 = getelementptr inbounds i32, ptr %204, i64 %207
  %209 = load i32, ptr %208, align 4, !tbaa !4
  %210 = icmp eq i32 %209, %194
  br i1 %210, label %215, label %211

211:                                              ; preds = %206
  %212 = add nsw i64 %207, 1
  %213 = trunc i64 %212 to i32
  %214 = icmp eq i32 %201, %213
  br i1 %214, label %218, label %206, !llvm.loop !82

215:                                              ; preds = %206
  %216 = trunc nsw i64 %207 to i32
  %217 = sub nsw i32 %216, %199
  br label %218

218:                                              ; preds = %211, %184, %191, %196, %215
  %219 = phi i32 [ -1, %191 ], [ -1, %184 ], [ %217, %215 ], [ -1, %196 ], [ -1, %211 ]
  %220 = load ptr, ptr %24, align 8, !tbaa !83
  %221 = getelementptr inbounds nuw i8, ptr %220, i64 8
  %222 = load i32, ptr %221, align 4, !tbaa !4
  %223 = icmp slt i32 %222, 0
  br i1 %223, label %224, label %229

224:                                              ; preds = %218
  %225 = load i32, ptr %220, align 4, !tbaa !4
  %226 = getelementptr inbounds nuw i8, ptr %220, i64 4
  %227 = load i32, ptr %226, align 4, !tbaa !4
  %228 = sdiv i32 %225, %227
  store i32 %228, ptr %221, align 4, !tbaa !4
  br label %229

229:                                              ; preds = %224, %218
  %230 = phi i32 [ %228, %224 ], [ %222, %218 ]
  %231 = load ptr, ptr %11, align 8, !tbaa !61
  %232 = load i32, ptr %12, align 4, !tbaa !62
  %233 = sext i32 %232 to i64
  %234 = mul nsw i64 %36, %233
  %235 = getelementptr inbounds %struct.Node, ptr %231, i64 %234
  %236 = load ptr, ptr %14, align 8, !tbaa !64
  %237 = getelementptr inbounds i32, ptr %236, i64 %36
  %238 = load i32, ptr %237, align 4, !tbaa !4
  %239 = load ptr, ptr %25, align 8, !tbaa !84
  %240 = getelementptr inbounds i32, ptr %239, i64 %36
  %241 = load i32, ptr %240, align 4, !tbaa !4
  %242 = load ptr, ptr %16, align 8, !tbaa !66
  %243 = getelementptr inbounds i32, ptr %242, i64 %36
  %244 = load i32, ptr %243, align 4, !tbaa !4
  %245 = icmp sgt i32 %244, 0
  br i1 %245, label %246, label %262

246:                                              ; preds = %229
  %247 = icmp ne i32 %219, -1
  br label %386

248:                                              ; preds = %413
  %249 = load ptr, ptr %11, align 8, !tbaa !61
  %250 = load i32, ptr %12, align 4, !tbaa !62
  %251 = load ptr, ptr %25, align 8, !tbaa !84
  %252 = getelementptr inbounds i32, ptr %251, i64 %36
  %253 = load i32, ptr %252, align 4, !tbaa !4
  %254 = load ptr, ptr %14, align 8, !tbaa !64
  %255 = getelementptr inbounds i32, ptr %254, i64 %36
  %256 = load i32, ptr %255, align 4, !tbaa !4
  %257 = sext i32 %250 to i64
  %258 = mul nsw i64 %36, %257
  %259 = load ptr, ptr %24, align 8, !tbaa !83
  %260 = getelementptr inbounds nuw i8, ptr %259, i64 8
  %261 = load i32, ptr %260, align 4, !tbaa !4
  br label %262

262:                                              ; preds = %248, %229
  %263 = phi i32 [ %261, %248 ], [ %230, %229 ]
  %264 = phi ptr [ %259, %248 ], [ %220, %229 ]
  %265 = phi i64 [ %258, %248 ], [ %234, %229 ]
  %266 = phi i32 [ %256, %248 ], [ %238, %229 ]
  %267 = phi i32 [ %253, %248 ], [ %241, %229 ]
  %268 = phi ptr [ %249, %248 ], [ %231, %229 ]
  %269 = phi i32 [ %415, %248 ], [ 0, %229 ]
  %270 = phi i32 [ %416, %248 ], [ 0, %229 ]
  %271 = load ptr, ptr %27, align 8, !tbaa !85
  %272 = load ptr, ptr %28, align 8, !tbaa !86
  %273 = load ptr, ptr %0, align 8, !tbaa !81
  %274 = getelementptr inbounds nuw i8, ptr %264, i64 8
  %275 = tail call i32 @llvm.smin.i32(i32 %269, i32 %263)
  %276 = load i32, ptr %264, align 4, !tbaa !4
  %277 = sub nsw i32 %276, %275
  store i32 %277, ptr %264, align 4, !tbaa !4
  %278 = sub nsw i32 %263, %275
  store i32 %278, ptr %274, align 4, !tbaa !4
  %279 = icmp eq i32 %275, 0
  %280 = icmp ne i32 %269, 0
  %281 = and i1 %280, %279
  br i1 %281, label %282, label %287

282:                                              ; preds = %262
  %283 = load ptr, ptr %18, align 8, !tbaa !72
  %284 = load double, ptr %283, align 8, !tbaa !29
  %285 = fcmp oeq double %284, 0x7FF0000000000000
  br i1 %285, label %286, label %287

286:                                              ; preds = %282
  br label %287

287:                                              ; preds = %286, %282, %262
  %288 = phi i32 [ 1, %286 ], [ 0, %282 ], [ %275, %262 ]
  %289 = icmp slt i32 %288, %269
  br i1 %289, label %290, label %294

290:                                              ; preds = %287
  %291 = load ptr, ptr %18, align 8, !tbaa !72
  %292 = sext i32 %269 to i64
  %293 = sext i32 %288 to i64
  tail call fastcc void @select_first(ptr noundef %291, i64 noundef %292, i64 noundef %293) #10
  br label %294

294:                                              ; preds = %290, %287
  %295 = icmp slt i32 %288, 1
  br i1 %295, label %307, label %296

296:                                              ; preds = %294
  %297 = getelementptr inbounds %struct.Node, ptr %268, i64 %265
  %298 = sext i32 %267 to i64
  %299 = getelementptr inbounds i32, ptr %271, i64 %298
  %300 = getelementptr inbounds i32, ptr %272, i64 %298
  %301 = sext i32 %266 to i64
  %302 = getelementptr inbounds i32, ptr %273, i64 %301
  %303 = load ptr, ptr %18, align 8, !tbaa !72
  %304 = load ptr, ptr %26, align 8, !tbaa !87
  %305 = load ptr, ptr %29, align 8, !tbaa !88
  %306 = zext nneg i32 %288 to i64
  br label %315

307:                                              ; preds = %294
  %308 = icmp eq i32 %288, 0
  %309 = icmp sgt i32 %269, 0
  %310 = and i1 %309, %308
  br i1 %310, label %311, label %377

311:                                              ; preds = %307
  %312 = load ptr, ptr %26, align 8, !tbaa !87
  %313 = load ptr, ptr %18, align 8, !tbaa !72
  %314 = zext nneg i32 %269 to i64
  br label %349

315:                                              ; preds = %315, %296
  %316 = phi i64 [ 0, %296 ], [ %342, %315 ]
  %317 = getelementptr inbounds nuw %struct.Ranked, ptr %303, i64 %316
  %318 = getelementptr inbounds nuw i8, ptr %317, i64 8
  %319 = load i32, ptr %318, align 8, !tbaa !49
  %320 = sext i32 %319 to i64
  %321 = getelementptr inbounds i32, ptr %299, i64 %320
  %322 = load i32, ptr %321, align 4, !tbaa !4
  %323 = sext i32 %322 to i64
  %324 = getelementptr inbounds %struct.Node, ptr %297, i64 %323
  %325 = getelementptr inbounds %struct.Node, ptr %304, i64 %320
  %326 = getelementptr inbounds nuw i8, ptr %325, i64 20
  %327 = load i32, ptr %326, align 4, !tbaa !89
  %328 = icmp eq i32 %327, -2
  %329 = zext i1 %328 to i32
  %330 = mul nuw nsw i64 %316, 12
  %331 = getelementptr inbounds nuw i8, ptr %305, i64 %330
  store i32 %329, ptr %331, align 4, !tbaa !4
  %332 = select i1 %328, i64 20, i64 16
  %333 = getelementptr inbounds nuw i8, ptr %324, i64 %332
  %334 = load i32, ptr %333, align 4, !tbaa !4
  %335 = getelementptr inbounds nuw i8, ptr %331, i64 4
  store i32 %334, ptr %335, align 4, !tbaa !4
  %336 = getelementptr inbounds i32, ptr %300, i64 %320
  %337 = load i32, ptr %336, align 4, !tbaa !4
  %338 = sext i32 %337 to i64
  %339 = getelementptr inbounds i32, ptr %302, i64 %338
  %340 = load i32, ptr %339, align 4, !tbaa !4
  %341 = getelementptr inbounds nuw i8, ptr %331, i64 8
  store i32 %340, ptr %341, align 4, !tbaa !4
  %342 = add nuw nsw i64 %316, 1
  %343 = icmp eq i64 %342, %306
  br i1 %343, label %344, label %315, !llvm.loop !90

344:                                              ; preds = %315
  %345 = load ptr, ptr %25, align 8, !tbaa !84
  %346 = getelementptr i32, ptr %345, i64 %36
  %347 = getelementptr i8, ptr %346, i64 4
  store i32 %241, ptr %347, align 4, !tbaa !4
  store i32 %288, ptr %4, align 4, !tbaa !4
  %348 = trunc nsw i64 %36 to i32
  br label %864

349:                                              ; preds = %371, %311
  %350 = phi double [ %185, %311 ], [ %372, %371 ]
  %351 = phi double [ %186, %311 ], [ %373, %371 ]
  %352 = phi i64 [ 0, %311 ], [ %375, %371 ]
  %353 = phi double [ %186, %311 ], [ %374, %371 ]
  %354 = getelementptr inbounds nuw %struct.Ranked, ptr %313, i64 %352
  %355 = getelementptr inbounds nuw i8, ptr %354, i64 8
  %356 = load i32, ptr %355, align 8, !tbaa !49
  %357 = sext i32 %356 to i64
  %358 = getelementptr inbounds %struct.Node, ptr %312, i64 %357
  %359 = load double, ptr %358, align 8, !tbaa !69
  %360 = fcmp ugt double %359, %353
  br i1 %360, label %367, label %361

361:                                              ; preds = %349
  %362 = fcmp ueq double %359, 0xFFF0000000000000
  br i1 %362, label %371, label %363

363:                                              ; preds = %361
  %364 = fsub double %359, %353
  %365 = tail call double @llvm.exp.f64(double %364)
  %366 = fadd double %350, %365
  br label %371

367:                                              ; preds = %349
  %368 = fsub double %353, %359
  %369 = tail call double @llvm.exp.f64(double %368)
  %370 = tail call double @llvm.fmuladd.f64(double %350, double %369, double 1.000000e+00)
  br label %371

371:                                              ; preds = %367, %363, %361
  %372 = phi double [ %370, %367 ], [ %350, %361 ], [ %366, %363 ]
  %373 = phi double [ %359, %367 ], [ %351, %361 ], [ %351, %363 ]
  %374 = phi double [ %359, %367 ], [ %353, %361 ], [ %353, %363 ]
  %375 = add nuw nsw i64 %352, 1
  %376 = icmp eq i64 %375, %314
  br i1 %376, label %377, label %349, !llvm.loop !91

377:                                              ; preds = %371, %307
  %378 = phi double [ %185, %307 ], [ %372, %371 ]
  %379 = phi double [ %186, %307 ], [ %373, %371 ]
  %380 = icmp sgt i32 %270, 0
  %381 = and i1 %380, %308
  br i1 %381, label %382, label %520

382:                                              ; preds = %377
  %383 = zext nneg i32 %270 to i64
  %384 = sext i32 %241 to i64
  %385 = load ptr, ptr %26, align 8, !tbaa !87
  br label %489

386:                                              ; preds = %413, %246
  %387 = phi ptr [ %242, %246 ], [ %414, %413 ]
  %388 = phi i64 [ 0, %246 ], [ %417, %413 ]
  %389 = phi i32 [ 0, %246 ], [ %416, %413 ]
  %390 = phi i32 [ 0, %246 ], [ %415, %413 ]
  %391 = load ptr, ptr %22, align 8, !tbaa !79
  %392 = getelementptr inbounds i32, ptr %391, i64 %36
  %393 = load i32, ptr %392, align 4, !tbaa !4
  %394 = zext i32 %393 to i64
  %395 = icmp eq i64 %388, %394
  %396 = and i1 %247, %395
  %397 = load ptr, ptr %19, align 8, !tbaa !67
  %398 = getelementptr inbounds nuw i32, ptr %397, i64 %388
  %399 = load i32, ptr %398, align 4, !tbaa !4
  %400 = icmp sge i32 %219, %399
  %401 = and i1 %396, %400
  %402 = zext i1 %401 to i32
  %403 = add nsw i32 %399, %402
  %404 = icmp sgt i32 %403, 0
  br i1 %404, label %405, label %413

405:                                              ; preds = %386
  %406 = getelementptr inbounds nuw %struct.Node, ptr %235, i64 %388
  %407 = getelementptr inbounds nuw i8, ptr %406, i64 20
  %408 = getelementptr inbounds nuw i8, ptr %406, i64 16
  %409 = getelementptr inbounds nuw i8, ptr %406, i64 8
  %410 = trunc nuw nsw i64 %388 to i32
  br label %422

411:                                              ; preds = %484
  %412 = load ptr, ptr %16, align 8, !tbaa !66
  br label %413

413:                                              ; preds = %411, %386
  %414 = phi ptr [ %387, %386 ], [ %412, %411 ]
  %415 = phi i32 [ %390, %386 ], [ %485, %411 ]
  %416 = phi i32 [ %389, %386 ], [ %486, %411 ]
  %417 = add nuw nsw i64 %388, 1
  %418 = getelementptr inbounds i32, ptr %414, i64 %36
  %419 = load i32, ptr %418, align 4, !tbaa !4
  %420 = sext i32 %419 to i64
  %421 = icmp slt i64 %417, %420
  br i1 %421, label %386, label %248, !llvm.loop !92

422:                                              ; preds = %484, %405
  %423 = phi i32 [ %389, %405 ], [ %486, %484 ]
  %424 = phi i32 [ %390, %405 ], [ %485, %484 ]
  %425 = phi i32 [ 0, %405 ], [ %487, %484 ]
  %426 = load ptr, ptr %19, align 8, !tbaa !67
  %427 = getelementptr inbounds nuw i32, ptr %426, i64 %388
  %428 = load i32, ptr %427, align 4, !tbaa !4
  %429 = icmp slt i32 %425, %428
  %430 = select i1 %429, i32 %425, i32 %219
  %431 = load ptr, ptr %0, align 8, !tbaa !81
  %432 = add nsw i32 %430, %238
  %433 = sext i32 %432 to i64
  %434 = getelementptr inbounds i32, ptr %431, i64 %433
  %435 = load i32, ptr %434, align 4, !tbaa !4
  %436 = load i32, ptr %407, align 4, !tbaa !89
  %437 = tail call fastcc i32 @step(ptr noundef readonly %2, i32 noundef %436, i32 noundef %435) #10
  %438 = icmp slt i32 %437, 0
  br i1 %438, label %442, label %439

439:                                              ; preds = %422
  %440 = load i32, ptr %408, align 8, !tbaa !93
  %441 = tail call fastcc i32 @step(ptr noundef readonly %1, i32 noundef %440, i32 noundef %435) #10
  br label %442

442:                                              ; preds = %439, %422
  %443 = phi i32 [ %441, %439 ], [ %437, %422 ]
  %444 = icmp eq i32 %443, -1
  br i1 %444, label %484, label %445

445:                                              ; preds = %442
  %446 = load ptr, ptr %13, align 8, !tbaa !63
  %447 = getelementptr inbounds double, ptr %446, i64 %433
  %448 = load double, ptr %447, align 8, !tbaa !26
  %449 = load double, ptr %406, align 8, !tbaa !69
  %450 = fadd double %448, %449
  %451 = icmp eq i32 %443, -2
  br i1 %451, label %452, label %465

452:                                              ; preds = %445
  %453 = load ptr, ptr %18, align 8, !tbaa !72
  %454 = add nsw i32 %424, 1
  %455 = sext i32 %424 to i64
  %456 = getelementptr inbounds %struct.Ranked, ptr %453, i64 %455
  %457 = icmp eq i32 %430, %219
  %458 = and i1 %396, %457
  %459 = select i1 %458, double 0x7FF0000000000000, double %450
  store double %459, ptr %456, align 8, !tbaa !26
  %460 = getelementptr inbounds nuw i8, ptr %456, i64 8
  store i32 %423, ptr %460, align 8, !tbaa !4
  %461 = getelementptr inbounds nuw i8, ptr %456, i64 12
  store i32 0, ptr %461, align 4, !tbaa !4
  br i1 %458, label %462, label %465

462:                                              ; preds = %452
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %6, ptr noundef nonnull align 8 dereferenceable(16) %453, i64 16, i1 false), !tbaa.struct !33
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %453, ptr noundef nonnull align 8 dereferenceable(16) %456, i64 16, i1 false), !tbaa.struct !33
  %463 = load ptr, ptr %18, align 8, !tbaa !72
  %464 = getelementptr inbounds %struct.Ranked, ptr %463, i64 %455
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %464, ptr noundef nonnull align 8 dereferenceable(16) %6, i64 16, i1 false), !tbaa.struct !33
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %465

465:                                              ; preds = %462, %452, %445
  %466 = phi i32 [ %454, %462 ], [ %424, %445 ], [ %454, %452 ]
  %467 = load ptr, ptr %26, align 8, !tbaa !87
  %468 = sext i32 %423 to i64
  %469 = getelementptr inbounds %struct.Node, ptr %467, i64 %468
  %470 = load double, ptr %409, align 8, !tbaa !94
  %471 = fadd double %448, %470
  store double %450, ptr %469, align 8, !tbaa !26
  %472 = getelementptr inbounds nuw i8, ptr %469, i64 8
  store double %471, ptr %472, align 8, !tbaa !26
  %473 = getelementptr inbounds nuw i8, ptr %469, i64 16
  store i32 %443, ptr %473, align 8, !tbaa !4
  %474 = getelementptr inbounds nuw i8, ptr %469, i64 20
  store i32 %437, ptr %474, align 4, !tbaa !4
  %475 = getelementptr inbounds nuw i8, ptr %469, i64 24
  store i32 0, ptr %475, align 8, !tbaa !4
  %476 = getelementptr inbounds nuw i8, ptr %469, i64 28
  store i32 0, ptr %476, align 4, !tbaa !4
  %477 = load ptr, ptr %27, align 8, !tbaa !85
  %478 = add nsw i32 %423, %241
  %479 = sext i32 %478 to i64
  %480 = getelementptr inbounds i32, ptr %477, i64 %479
  store i32 %410, ptr %480, align 4, !tbaa !4
  %481 = load ptr, ptr %28, align 8, !tbaa !86
  %482 = add nsw i32 %423, 1
  %483 = getelementptr inbounds i32, ptr %481, i64 %479
  store i32 %430, ptr %483, align 4, !tbaa !4
  br label %484

484:                                              ; preds = %465, %442
  %485 = phi i32 [ %466, %465 ], [ %424, %442 ]
  %486 = phi i32 [ %482, %465 ], [ %423, %442 ]
  %487 = add nuw nsw i32 %425, 1
  %488 = icmp eq i32 %487, %403
  br i1 %488, label %411, label %422, !llvm.loop !95

489:                                              ; preds = %515, %382
  %490 = phi ptr [ %385, %382 ], [ %516, %515 ]
  %491 = phi i64 [ 0, %382 ], [ %518, %515 ]
  %492 = phi i32 [ 0, %382 ], [ %517, %515 ]
  %493 = getelementptr inbounds nuw %struct.Node, ptr %490, i64 %491
  %494 = getelementptr inbounds nuw i8, ptr %493, i64 16
  %495 = load i32, ptr %494, align 8, !tbaa !93
  %496 = icmp eq i32 %495, -2
  br i1 %496, label %515, label %497

497:                                              ; preds = %489
  %498 = sext i32 %492 to i64
  %499 = getelementptr inbounds %struct.Node, ptr %490, i64 %498
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %499, ptr noundef nonnull align 8 dereferenceable(32) %493, i64 32, i1 false), !tbaa.struct !96
  %500 = add nsw i32 %492, %241
  %501 = load ptr, ptr %26, align 8, !tbaa !87
  %502 = getelementptr inbounds %struct.Node, ptr %501, i64 %498
  %503 = getelementptr inbounds nuw i8, ptr %502, i64 24
  store i32 %500, ptr %503, align 8, !tbaa !97
  %504 = load ptr, ptr %27, align 8, !tbaa !85
  %505 = add nsw i64 %491, %384
  %506 = getelementptr inbounds i32, ptr %504, i64 %505
  %507 = load i32, ptr %506, align 4, !tbaa !4
  %508 = sext i32 %500 to i64
  %509 = getelementptr inbounds i32, ptr %504, i64 %508
  store i32 %507, ptr %509, align 4, !tbaa !4
  %510 = load ptr, ptr %28, align 8, !tbaa !86
  %511 = getelementptr inbounds i32, ptr %510, i64 %505
  %512 = load i32, ptr %511, align 4, !tbaa !4
  %513 = add nsw i32 %492, 1
  %514 = getelementptr inbounds i32, ptr %510, i64 %508
  store i32 %512, ptr %514, align 4, !tbaa !4
  br label %515

515:                                              ; preds = %497, %489
  %516 = phi ptr [ %490, %489 ], [ %501, %497 ]
  %517 = phi i32 [ %492, %489 ], [ %513, %497 ]
  %518 = add nuw nsw i64 %491, 1
  %519 = icmp eq i64 %518, %383
  br i1 %519, label %520, label %489, !llvm.loop !98

520:                                              ; preds = %515, %377
  %521 = phi i32 [ 0, %377 ], [ %517, %515 ]
  %522 = add nsw i32 %521, %241
  %523 = load ptr, ptr %25, align 8, !tbaa !84
  %524 = getelementptr i32, ptr %523, i64 %36
  %525 = getelementptr i8, ptr %524, i64 4
  store i32 %522, ptr %525, align 4, !tbaa !4
  store i32 %288, ptr %4, align 4, !tbaa !4
  br i1 %308, label %526, label %860

526:                                              ; preds = %520
  %527 = load ptr, ptr %24, align 8, !tbaa !83
  %528 = getelementptr inbounds nuw i8, ptr %527, i64 8
  store i32 -1, ptr %528, align 4, !tbaa !4
  %529 = getelementptr inbounds nuw i8, ptr %527, i64 4
  %530 = load i32, ptr %529, align 4, !tbaa !4
  %531 = add nsw i32 %530, -1
  store i32 %531, ptr %529, align 4, !tbaa !4
  %532 = load ptr, ptr %26, align 8, !tbaa !87
  %533 = load i32, ptr %20, align 8, !tbaa !68
  %534 = load i32, ptr %524, align 4, !tbaa !4
  %535 = load i32, ptr %525, align 4, !tbaa !4
  %536 = sub nsw i32 %535, %534
  %537 = shl nsw i32 %536, 1
  br label %538

538:                                              ; preds = %538, %526
  %539 = phi i32 [ 1, %526 ], [ %541, %538 ]
  %540 = icmp slt i32 %539, %537
  %541 = shl i32 %539, 1
  br i1 %540, label %538, label %542, !llvm.loop !99

542:                                              ; preds = %538
  %543 = sext i32 %533 to i64
  %544 = getelementptr inbounds %struct.Node, ptr %532, i64 %543
  %545 = getelementptr inbounds nuw i8, ptr %544, i64 32
  %546 = add nsw i32 %539, -1
  %547 = icmp sgt i32 %539, 0
  br i1 %547, label %548, label %552

548:                                              ; preds = %542
  %549 = load ptr, ptr %30, align 8, !tbaa !100
  %550 = zext nneg i32 %539 to i64
  %551 = shl nuw nsw i64 %550, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %549, i8 -1, i64 %551, i1 false), !tbaa !4
  br label %552

552:                                              ; preds = %548, %542
  %553 = icmp sgt i32 %536, 0
  br i1 %553, label %554, label %667

554:                                              ; preds = %552
  %555 = zext nneg i32 %536 to i64
  br label %563

556:                                              ; preds = %625
  %557 = load ptr, ptr %18, align 8, !tbaa !72
  %558 = icmp sgt i32 %618, 0
  br i1 %558, label %560, label %559

559:                                              ; preds = %560, %556
  br label %632

560:                                              ; preds = %556
  %561 = zext nneg i32 %618 to i64
  %562 = shl nuw nsw i64 %561, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %557, i8 0, i64 %562, i1 false), !tbaa !26
  br label %559

563:                                              ; preds = %625, %554
  %564 = phi i64 [ 0, %554 ], [ %627, %625 ]
  %565 = phi i32 [ 0, %554 ], [ %618, %625 ]
  %566 = getelementptr inbounds nuw %struct.Node, ptr %532, i64 %564
  %567 = getelementptr inbounds nuw i8, ptr %566, i64 16
  %568 = load i32, ptr %567, align 8, !tbaa !93
  %569 = mul i32 %568, -1640531535
  %570 = getelementptr inbounds nuw i8, ptr %566, i64 20
  %571 = load i32, ptr %570, align 4, !tbaa !89
  %572 = xor i32 %569, %571
  %573 = mul i32 %572, -2048144777
  %574 = lshr i32 %573, 8
  %575 = load ptr, ptr %30, align 8, !tbaa !100
  %576 = and i32 %574, %546
  %577 = zext nneg i32 %576 to i64
  %578 = getelementptr inbounds nuw i32, ptr %575, i64 %577
  %579 = load i32, ptr %578, align 4, !tbaa !4
  %580 = icmp eq i32 %579, -1
  br i1 %580, label %600, label %581

581:                                              ; preds = %563, %593
  %582 = phi i32 [ %598, %593 ], [ %579, %563 ]
  %583 = phi i32 [ %595, %593 ], [ %576, %563 ]
  %584 = sext i32 %582 to i64
  %585 = getelementptr inbounds %struct.Node, ptr %545, i64 %584
  %586 = getelementptr inbounds nuw i8, ptr %585, i64 16
  %587 = load i32, ptr %586, align 8, !tbaa !93
  %588 = icmp eq i32 %587, %568
  br i1 %588, label %589, label %593

589:                                              ; preds = %581
  %590 = getelementptr inbounds nuw i8, ptr %585, i64 20
  %591 = load i32, ptr %590, align 4, !tbaa !89
  %592 = icmp eq i32 %591, %571
  br i1 %592, label %606, label %593

593:                                              ; preds = %589, %581
  %594 = add nsw i32 %583, 1
  %595 = and i32 %594, %546
  %596 = sext i32 %595 to i64
  %597 = getelementptr inbounds i32, ptr %575, i64 %596
  %598 = load i32, ptr %597, align 4, !tbaa !4
  %599 = icmp eq i32 %598, -1
  br i1 %599, label %600, label %581, !llvm.loop !101

600:                                              ; preds = %593, %563
  %601 = phi i64 [ %577, %563 ], [ %596, %593 ]
  %602 = getelementptr inbounds i32, ptr %575, i64 %601
  %603 = add nsw i32 %565, 1
  store i32 %565, ptr %602, align 4, !tbaa !4
  %604 = sext i32 %565 to i64
  %605 = getelementptr inbounds %struct.Node, ptr %545, i64 %604
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %605, ptr noundef nonnull align 8 dereferenceable(32) %566, i64 32, i1 false), !tbaa.struct !96
  br label %616

606:                                              ; preds = %589
  %607 = getelementptr inbounds nuw i8, ptr %566, i64 8
  %608 = load double, ptr %607, align 8, !tbaa !94
  %609 = getelementptr inbounds nuw i8, ptr %585, i64 8
  %610 = load double, ptr %609, align 8, !tbaa !94
  %611 = fcmp ogt double %608, %610
  br i1 %611, label %612, label %616

612:                                              ; preds = %606
  store double %608, ptr %609, align 8, !tbaa !94
  %613 = getelementptr inbounds nuw i8, ptr %566, i64 24
  %614 = load i32, ptr %613, align 8, !tbaa !97
  %615 = getelementptr inbounds nuw i8, ptr %585, i64 24
  store i32 %614, ptr %615, align 8, !tbaa !97
  br label %616

616:                                              ; preds = %612, %606, %600
  %617 = phi i64 [ %584, %606 ], [ %584, %612 ], [ %604, %600 ]
  %618 = phi i32 [ %565, %606 ], [ %565, %612 ], [ %603, %600 ]
  %619 = phi i32 [ %582, %606 ], [ %582, %612 ], [ %565, %600 ]
  %620 = load double, ptr %566, align 8, !tbaa !69
  %621 = getelementptr inbounds %struct.Node, ptr %545, i64 %617
  %622 = load double, ptr %621, align 8, !tbaa !69
  %623 = fcmp ogt double %620, %622
  br i1 %623, label %624, label %625

624:                                              ; preds = %616
  store double %620, ptr %621, align 8, !tbaa !69
  br label %625

625:                                              ; preds = %624, %616
  %626 = getelementptr inbounds nuw i8, ptr %566, i64 28
  store i32 %619, ptr %626, align 4, !tbaa !102
  %627 = add nuw nsw i64 %564, 1
  %628 = icmp eq i64 %627, %555
  br i1 %628, label %556, label %563, !llvm.loop !103

629:                                              ; preds = %632
  br i1 %558, label %630, label %658

630:                                              ; preds = %629
  %631 = zext nneg i32 %618 to i64
  br label %648

632:                                              ; preds = %559, %632
  %633 = phi i64 [ %646, %632 ], [ 0, %559 ]
  %634 = getelementptr inbounds nuw %struct.Node, ptr %532, i64 %633
  %635 = load double, ptr %634, align 8, !tbaa !69
  %636 = getelementptr inbounds nuw i8, ptr %634, i64 28
  %637 = load i32, ptr %636, align 4, !tbaa !102
  %638 = sext i32 %637 to i64
  %639 = getelementptr inbounds %struct.Node, ptr %545, i64 %638
  %640 = load double, ptr %639, align 8, !tbaa !69
  %641 = fsub double %635, %640
  %642 = tail call double @llvm.exp.f64(double %641)
  %643 = getelementptr inbounds double, ptr %557, i64 %638
  %644 = load double, ptr %643, align 8, !tbaa !26
  %645 = fadd double %644, %642
  store double %645, ptr %643, align 8, !tbaa !26
  %646 = add nuw nsw i64 %633, 1
  %647 = icmp eq i64 %646, %555
  br i1 %647, label %629, label %632, !llvm.loop !104

648:                                              ; preds = %648, %630
  %649 = phi i64 [ 0, %630 ], [ %656, %648 ]
  %650 = getelementptr inbounds nuw double, ptr %557, i64 %649
  %651 = load double, ptr %650, align 8, !tbaa !26
  %652 = tail call double @llvm.log.f64(double %651)
  %653 = getelementptr inbounds nuw %struct.Node, ptr %545, i64 %649
  %654 = load double, ptr %653, align 8, !tbaa !69
  %655 = fadd double %654, %652
  store double %655, ptr %653, align 8, !tbaa !69
  %656 = add nuw nsw i64 %649, 1
  %657 = icmp eq i64 %656, %631
  br i1 %657, label %658, label %648, !llvm.loop !105

658:                                              ; preds = %648, %629
  %659 = icmp eq i32 %219, -1
  br i1 %659, label %667, label %660

660:                                              ; preds = %658
  %661 = load ptr, ptr %27, align 8, !tbaa !85
  %662 = load ptr, ptr %22, align 8, !tbaa !79
  %663 = getelementptr inbounds i32, ptr %662, i64 %36
  %664 = load i32, ptr %663, align 4, !tbaa !4
  %665 = sext i32 %534 to i64
  %666 = zext nneg i32 %536 to i64
  br label %832

667:                                              ; preds = %848, %552, %658
  %668 = phi i32 [ %618, %658 ], [ 0, %552 ], [ %618, %848 ]
  %669 = phi i32 [ -1, %658 ], [ -1, %552 ], [ %849, %848 ]
  %670 = load ptr, ptr %11, align 8, !tbaa !61
  %671 = add nsw i64 %36, 1
  %672 = load i32, ptr %12, align 4, !tbaa !62
  %673 = sext i32 %672 to i64
  %674 = mul nsw i64 %671, %673
  %675 = getelementptr inbounds %struct.Node, ptr %670, i64 %674
  %676 = tail call i32 @llvm.smin.i32(i32 %668, i32 %672)
  %677 = icmp sgt i32 %668, 0
  br i1 %677, label %678, label %682

678:                                              ; preds = %667
  %679 = load ptr, ptr %18, align 8, !tbaa !72
  %680 = zext i32 %669 to i64
  %681 = zext nneg i32 %668 to i64
  br label %684

682:                                              ; preds = %691, %667
  %683 = icmp slt i32 %672, %668
  br i1 %683, label %698, label %702

684:                                              ; preds = %691, %678
  %685 = phi i64 [ 0, %678 ], [ %696, %691 ]
  %686 = getelementptr inbounds nuw %struct.Ranked, ptr %679, i64 %685
  %687 = icmp eq i64 %685, %680
  br i1 %687, label %691, label %688

688:                                              ; preds = %684
  %689 = getelementptr inbounds nuw %struct.Node, ptr %545, i64 %685
  %690 = load double, ptr %689, align 8, !tbaa !69
  br label %691

691:                                              ; preds = %688, %684
  %692 = phi double [ %690, %688 ], [ 0x7FF0000000000000, %684 ]
  store double %692, ptr %686, align 8, !tbaa !26
  %693 = getelementptr inbounds nuw i8, ptr %686, i64 8
  %694 = trunc nuw nsw i64 %685 to i32
  store i32 %694, ptr %693, align 8, !tbaa !4
  %695 = getelementptr inbounds nuw i8, ptr %686, i64 12
  store i32 0, ptr %695, align 4, !tbaa !4
  %696 = add nuw nsw i64 %685, 1
  %697 = icmp eq i64 %696, %681
  br i1 %697, label %682, label %684, !llvm.loop !106

698:                                              ; preds = %682
  %699 = load ptr, ptr %18, align 8, !tbaa !72
  %700 = sext i32 %668 to i64
  %701 = sext i32 %676 to i64
  tail call fastcc void @select_first(ptr noundef %699, i64 noundef %700, i64 noundef %701) #10
  br label %702

702:                                              ; preds = %698, %682
  br i1 %677, label %703, label %705

703:                                              ; preds = %702
  %704 = zext nneg i32 %668 to i64
  br label %710

705:                                              ; preds = %710, %702
  %706 = icmp sgt i32 %676, 0
  br i1 %706, label %707, label %716

707:                                              ; preds = %705
  %708 = load ptr, ptr %18, align 8, !tbaa !72
  %709 = zext nneg i32 %676 to i64
  br label %719

710:                                              ; preds = %710, %703
  %711 = phi i64 [ 0, %703 ], [ %714, %710 ]
  %712 = getelementptr inbounds nuw %struct.Node, ptr %545, i64 %711
  %713 = getelementptr inbounds nuw i8, ptr %712, i64 28
  store i32 -1, ptr %713, align 4, !tbaa !102
  %714 = add nuw nsw i64 %711, 1
  %715 = icmp eq i64 %714, %704
  br i1 %715, label %705, label %710, !llvm.loop !107

716:                                              ; preds = %719, %705
  br i1 %677, label %717, label %729

717:                                              ; preds = %716
  %718 = zext nneg i32 %668 to i64
  br label %742

719:                                              ; preds = %719, %707
  %720 = phi i64 [ 0, %707 ], [ %727, %719 ]
  %721 = getelementptr inbounds nuw %struct.Ranked, ptr %708, i64 %720
  %722 = getelementptr inbounds nuw i8, ptr %721, i64 8
  %723 = load i32, ptr %722, align 8, !tbaa !49
  %724 = sext i32 %723 to i64
  %725 = getelementptr inbounds %struct.Node, ptr %545, i64 %724
  %726 = getelementptr inbounds nuw i8, ptr %725, i64 28
  store i32 0, ptr %726, align 4, !tbaa !102
  %727 = add nuw nsw i64 %720, 1
  %728 = icmp eq i64 %727, %709
  br i1 %728, label %716, label %719, !llvm.loop !108

729:                                              ; preds = %768, %716
  %730 = phi double [ %378, %716 ], [ %769, %768 ]
  %731 = phi double [ %379, %716 ], [ %770, %768 ]
  %732 = phi i32 [ 0, %716 ], [ %771, %768 ]
  %733 = load ptr, ptr %25, align 8, !tbaa !84
  %734 = getelementptr inbounds i32, ptr %733, i64 %36
  %735 = load i32, ptr %734, align 4, !tbaa !4
  %736 = getelementptr inbounds i32, ptr %733, i64 %671
  %737 = load i32, ptr %736, align 4, !tbaa !4
  %738 = icmp slt i32 %735, %737
  br i1 %738, label %739, label %774

739:                                              ; preds = %729
  %740 = sext i32 %735 to i64
  %741 = sext i32 %737 to i64
  br label %781

742:                                              ; preds = %768, %717
  %743 = phi double [ %378, %717 ], [ %769, %768 ]
  %744 = phi double [ %379, %717 ], [ %770, %768 ]
  %745 = phi i64 [ 0, %717 ], [ %772, %768 ]
  %746 = phi i32 [ 0, %717 ], [ %771, %768 ]
  %747 = getelementptr inbounds nuw %struct.Node, ptr %545, i64 %745
  %748 = getelementptr inbounds nuw i8, ptr %747, i64 28
  %749 = load i32, ptr %748, align 4, !tbaa !102
  %750 = icmp eq i32 %749, -1
  br i1 %750, label %751, label %764

751:                                              ; preds = %742
  %752 = load double, ptr %747, align 8, !tbaa !69
  %753 = fcmp ugt double %752, %744
  br i1 %753, label %760, label %754

754:                                              ; preds = %751
  %755 = fcmp ueq double %752, 0xFFF0000000000000
  br i1 %755, label %768, label %756

756:                                              ; preds = %754
  %757 = fsub double %752, %744
  %758 = tail call double @llvm.exp.f64(double %757)
  %759 = fadd double %743, %758
  br label %768

760:                                              ; preds = %751
  %761 = fsub double %744, %752
  %762 = tail call double @llvm.exp.f64(double %761)
  %763 = tail call double @llvm.fmuladd.f64(double %743, double %762, double 1.000000e+00)
  br label %768

764:                                              ; preds = %742
  store i32 %746, ptr %748, align 4, !tbaa !102
  %765 = add nsw i32 %746, 1
  %766 = sext i32 %746 to i64
  %767 = getelementptr inbounds %struct.Node, ptr %675, i64 %766
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %767, ptr noundef nonnull align 8 dereferenceable(32) %747, i64 32, i1 false), !tbaa.struct !96
  br label %768

768:                                              ; preds = %764, %760, %756, %754
  %769 = phi double [ %763, %760 ], [ %743, %754 ], [ %759, %756 ], [ %743, %764 ]
  %770 = phi double [ %752, %760 ], [ %744, %754 ], [ %744, %756 ], [ %744, %764 ]
  %771 = phi i32 [ %746, %760 ], [ %746, %754 ], [ %746, %756 ], [ %765, %764 ]
  %772 = add nuw nsw i64 %745, 1
  %773 = icmp eq i64 %772, %718
  br i1 %773, label %729, label %742, !llvm.loop !109

774:                                              ; preds = %815, %729
  %775 = phi i32 [ %735, %729 ], [ %816, %815 ]
  store i32 %775, ptr %736, align 4, !tbaa !4
  %776 = load ptr, ptr %16, align 8, !tbaa !66
  %777 = getelementptr inbounds i32, ptr %776, i64 %671
  store i32 %732, ptr %777, align 4, !tbaa !4
  %778 = load ptr, ptr %32, align 8, !tbaa !110
  %779 = getelementptr inbounds i32, ptr %778, i64 %671
  store i32 %668, ptr %779, align 4, !tbaa !4
  %780 = icmp eq i32 %669, -1
  br i1 %780, label %824, label %819

781:                                              ; preds = %815, %739
  %782 = phi i64 [ %740, %739 ], [ %817, %815 ]
  %783 = phi i32 [ %735, %739 ], [ %816, %815 ]
  %784 = sub nsw i64 %782, %740
  %785 = getelementptr inbounds %struct.Node, ptr %532, i64 %784
  %786 = getelementptr inbounds nuw i8, ptr %785, i64 28
  %787 = load i32, ptr %786, align 4, !tbaa !102
  %788 = sext i32 %787 to i64
  %789 = getelementptr inbounds %struct.Node, ptr %545, i64 %788
  %790 = getelementptr inbounds nuw i8, ptr %789, i64 28
  %791 = load i32, ptr %790, align 4, !tbaa !102
  %792 = icmp eq i32 %791, -1
  br i1 %792, label %815, label %793

793:                                              ; preds = %781
  %794 = getelementptr inbounds nuw i8, ptr %789, i64 24
  %795 = load i32, ptr %794, align 8, !tbaa !97
  %796 = trunc nsw i64 %782 to i32
  %797 = icmp eq i32 %795, %796
  br i1 %797, label %798, label %802

798:                                              ; preds = %793
  %799 = sext i32 %791 to i64
  %800 = getelementptr inbounds %struct.Node, ptr %675, i64 %799
  %801 = getelementptr inbounds nuw i8, ptr %800, i64 24
  store i32 %783, ptr %801, align 8, !tbaa !97
  br label %802

802:                                              ; preds = %798, %793
  %803 = load ptr, ptr %27, align 8, !tbaa !85
  %804 = getelementptr inbounds i32, ptr %803, i64 %782
  %805 = load i32, ptr %804, align 4, !tbaa !4
  %806 = sext i32 %783 to i64
  %807 = getelementptr inbounds i32, ptr %803, i64 %806
  store i32 %805, ptr %807, align 4, !tbaa !4
  %808 = load ptr, ptr %28, align 8, !tbaa !86
  %809 = getelementptr inbounds i32, ptr %808, i64 %782
  %810 = load i32, ptr %809, align 4, !tbaa !4
  %811 = getelementptr inbounds i32, ptr %808, i64 %806
  store i32 %810, ptr %811, align 4, !tbaa !4
  %812 = load ptr, ptr %31, align 8, !tbaa !111
  %813 = add nsw i32 %783, 1
  %814 = getelementptr inbounds i32, ptr %812, i64 %806
  store i32 %791, ptr %814, align 4, !tbaa !4
  br label %815

815:                                              ; preds = %802, %781
  %816 = phi i32 [ %813, %802 ], [ %783, %781 ]
  %817 = add nsw i64 %782, 1
  %818 = icmp eq i64 %817, %741
  br i1 %818, label %774, label %781, !llvm.loop !112

819:                                              ; preds = %774
  %820 = sext i32 %669 to i64
  %821 = getelementptr inbounds %struct.Node, ptr %545, i64 %820
  %822 = getelementptr inbounds nuw i8, ptr %821, i64 28
  %823 = load i32, ptr %822, align 4, !tbaa !102
  br label %824

824:                                              ; preds = %774, %819
  %825 = phi i32 [ %823, %819 ], [ -1, %774 ]
  %826 = load ptr, ptr %22, align 8, !tbaa !79
  %827 = getelementptr inbounds i32, ptr %826, i64 %671
  store i32 %825, ptr %827, align 4, !tbaa !4
  %828 = fcmp ogt double %730, 0.000000e+00
  br i1 %828, label %829, label %852

829:                                              ; preds = %824
  %830 = tail call double @llvm.log.f64(double %730)
  %831 = fadd double %731, %830
  br label %852

832:                                              ; preds = %660, %848
  %833 = phi i64 [ 0, %660 ], [ %850, %848 ]
  %834 = phi i32 [ -1, %660 ], [ %849, %848 ]
  %835 = add nsw i64 %833, %665
  %836 = getelementptr inbounds i32, ptr %661, i64 %835
  %837 = load i32, ptr %836, align 4, !tbaa !4
  %838 = icmp eq i32 %837, %664
  br i1 %838, label %839, label %848

839:                                              ; preds = %832
  %840 = load ptr, ptr %28, align 8, !tbaa !86
  %841 = getelementptr inbounds i32, ptr %840, i64 %835
  %842 = load i32, ptr %841, align 4, !tbaa !4
  %843 = icmp eq i32 %842, %219
  br i1 %843, label %844, label %848

844:                                              ; preds = %839
  %845 = getelementptr inbounds nuw %struct.Node, ptr %532, i64 %833
  %846 = getelementptr inbounds nuw i8, ptr %845, i64 28
  %847 = load i32, ptr %846, align 4, !tbaa !102
  br label %848

848:                                              ; preds = %832, %839, %844
  %849 = phi i32 [ %847, %844 ], [ %834, %839 ], [ %834, %832 ]
  %850 = add nuw nsw i64 %833, 1
  %851 = icmp samesign ult i64 %850, %666
  br i1 %851, label %832, label %667, !llvm.loop !113

852:                                              ; preds = %829, %824
  %853 = phi double [ %831, %829 ], [ 0xFFF0000000000000, %824 ]
  %854 = load ptr, ptr %33, align 8, !tbaa !114
  %855 = getelementptr inbounds double, ptr %854, i64 %36
  store double %853, ptr %855, align 8, !tbaa !26
  %856 = add nsw i64 %36, 1
  %857 = load i32, ptr %7, align 8, !tbaa !59
  %858 = sext i32 %857 to i64
  %859 = icmp slt i64 %856, %858
  br i1 %859, label %35, label %862, !llvm.loop !115

860:                                              ; preds = %520
  %861 = trunc nsw i64 %36 to i32
  br label %864

862:                                              ; preds = %852
  %863 = trunc i64 %856 to i32
  br label %864

864:                                              ; preds = %860, %862, %344, %5
  %865 = phi i32 [ %3, %5 ], [ %348, %344 ], [ %861, %860 ], [ %863, %862 ]
  ret i32 %865
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @backward(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, ptr noundef writeonly captures(none) %2, ptr noundef captures(none) %3) local_unnamed_addr #4 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %6 = load i32, ptr %5, align 8, !tbaa !59
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
  %19 = load ptr, ptr %12, align 8, !tbaa !66
  br label %23

20:                                               ; preds = %181, %151
  %21 = icmp sgt i64 %25, 1
  br i1 %21, label %23, label %22, !llvm.loop !116

22:                                               ; preds = %20, %4
  ret void

23:                                               ; preds = %8, %20
  %24 = phi ptr [ %19, %8 ], [ %86, %20 ]
  %25 = phi i64 [ %18, %8 ], [ %26, %20 ]
  %26 = add nsw i64 %25, -1
  %27 = load ptr, ptr %9, align 8, !tbaa !61
  %28 = load i32, ptr %10, align 4, !tbaa !62
  %29 = sext i32 %28 to i64
  %30 = mul nsw i64 %26, %29
  %31 = getelementptr inbounds %struct.Node, ptr %27, i64 %30
  %32 = getelementptr inbounds double, ptr %1, i64 %30
  %33 = getelementptr inbounds double, ptr %32, i64 %29
  %34 = load ptr, ptr %11, align 8, !tbaa !64
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

44:                                               ; preds = %59, %23
  %45 = icmp sgt i32 %39, 0
  br i1 %45, label %46, label %66

46:                                               ; preds = %44
  %47 = zext nneg i32 %39 to i64
  br label %80

48:                                               ; preds = %23, %59
  %49 = phi i64 [ %60, %59 ], [ 0, %23 ]
  %50 = getelementptr inbounds nuw %struct.LogSum, ptr %3, i64 %49
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %50, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !117
  %51 = getelementptr inbounds nuw double, ptr %32, i64 %49
  %52 = load double, ptr %51, align 8, !tbaa !26
  %53 = fcmp une double %52, 0xFFF0000000000000
  br i1 %53, label %54, label %59

54:                                               ; preds = %48
  %55 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %56 = fsub double 0xFFF0000000000000, %52
  %57 = tail call double @llvm.exp.f64(double %56)
  %58 = tail call double @llvm.fmuladd.f64(double %57, double 0.000000e+00, double 1.000000e+00)
  store double %58, ptr %55, align 8, !tbaa !118
  store double %52, ptr %50, align 8, !tbaa !120
  br label %59

59:                                               ; preds = %48, %54
  %60 = add nuw nsw i64 %49, 1
  %61 = load ptr, ptr %12, align 8, !tbaa !66
  %62 = getelementptr inbounds nuw i32, ptr %61, i64 %26
  %63 = load i32, ptr %62, align 4, !tbaa !4
  %64 = sext i32 %63 to i64
  %65 = icmp slt i64 %60, %64
  br i1 %65, label %48, label %44, !llvm.loop !121

66:                                               ; preds = %80, %44
  %67 = load ptr, ptr %13, align 8, !tbaa !84
  %68 = getelementptr inbounds nuw i32, ptr %67, i64 %26
  %69 = load i32, ptr %68, align 4, !tbaa !4
  %70 = getelementptr inbounds nuw i32, ptr %67, i64 %25
  %71 = load i32, ptr %70, align 4, !tbaa !4
  %72 = icmp slt i32 %69, %71
  br i1 %72, label %73, label %85

73:                                               ; preds = %66
  %74 = load ptr, ptr %14, align 8, !tbaa !63
  %75 = load ptr, ptr %15, align 8, !tbaa !86
  %76 = load ptr, ptr %16, align 8, !tbaa !111
  %77 = load ptr, ptr %17, align 8, !tbaa !85
  %78 = sext i32 %69 to i64
  %79 = sext i32 %71 to i64
  br label %92

80:                                               ; preds = %46, %80
  %81 = phi i64 [ 0, %46 ], [ %83, %80 ]
  %82 = getelementptr inbounds nuw %struct.LogSum, ptr %40, i64 %81
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %82, ptr noundef nonnull align 8 dereferenceable(16) @NOTHING, i64 16, i1 false), !tbaa.struct !117
  %83 = add nuw nsw i64 %81, 1
  %84 = icmp eq i64 %83, %47
  br i1 %84, label %66, label %80, !llvm.loop !122

85:                                               ; preds = %148, %66
  %86 = load ptr, ptr %12, align 8, !tbaa !66
  %87 = getelementptr inbounds nuw i32, ptr %86, i64 %26
  %88 = load i32, ptr %87, align 4, !tbaa !4
  %89 = icmp sgt i32 %88, 0
  br i1 %89, label %90, label %151

90:                                               ; preds = %85
  %91 = zext nneg i32 %88 to i64
  br label %156

92:                                               ; preds = %73, %148
  %93 = phi i64 [ %78, %73 ], [ %149, %148 ]
  %94 = getelementptr inbounds i32, ptr %75, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !4
  %96 = add nsw i32 %95, %36
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds double, ptr %74, i64 %97
  %99 = load double, ptr %98, align 8, !tbaa !26
  %100 = getelementptr inbounds i32, ptr %76, i64 %93
  %101 = load i32, ptr %100, align 4, !tbaa !4
  %102 = sext i32 %101 to i64
  %103 = getelementptr inbounds double, ptr %33, i64 %102
  %104 = load double, ptr %103, align 8, !tbaa !26
  %105 = fadd double %99, %104
  %106 = getelementptr inbounds i32, ptr %77, i64 %93
  %107 = load i32, ptr %106, align 4, !tbaa !4
  %108 = sext i32 %107 to i64
  %109 = getelementptr inbounds %struct.LogSum, ptr %3, i64 %108
  %110 = load double, ptr %109, align 8, !tbaa !120
  %111 = fcmp ugt double %105, %110
  br i1 %111, label %120, label %112

112:                                              ; preds = %92
  %113 = fcmp ueq double %105, 0xFFF0000000000000
  br i1 %113, label %126, label %114

114:                                              ; preds = %112
  %115 = fsub double %105, %110
  %116 = tail call double @llvm.exp.f64(double %115)
  %117 = getelementptr inbounds nuw i8, ptr %109, i64 8
  %118 = load double, ptr %117, align 8, !tbaa !118
  %119 = fadd double %116, %118
  store double %119, ptr %117, align 8, !tbaa !118
  br label %126

120:                                              ; preds = %92
  %121 = getelementptr inbounds nuw i8, ptr %109, i64 8
  %122 = load double, ptr %121, align 8, !tbaa !118
  %123 = fsub double %110, %105
  %124 = tail call double @llvm.exp.f64(double %123)
  %125 = tail call double @llvm.fmuladd.f64(double %122, double %124, double 1.000000e+00)
  store double %125, ptr %121, align 8, !tbaa !118
  store double %105, ptr %109, align 8, !tbaa !120
  br label %126

126:                                              ; preds = %112, %114, %120
  %127 = sext i32 %95 to i64
  %128 = getelementptr inbounds %struct.LogSum, ptr %40, i64 %127
  %129 = getelementptr inbounds %struct.Node, ptr %31, i64 %108
  %130 = load double, ptr %129, align 8, !tbaa !69
  %131 = fadd double %105, %130
  %132 = load double, ptr %128, align 8, !tbaa !120
  %133 = fcmp ugt double %131, %132
  br i1 %133, label %142, label %134

134:                                              ; preds = %126
  %135 = fcmp ueq double %131, 0xFFF0000000000000
  br i1 %135, label %148, label %136

136:                                              ; preds = %134
  %137 = fsub double %131, %132
  %138 = tail call double @llvm.exp.f64(double %137)
  %139 = getelementptr inbounds nuw i8, ptr %128, i64 8
  %140 = load double, ptr %139, align 8, !tbaa !118
  %141 = fadd double %138, %140
  store double %141, ptr %139, align 8, !tbaa !118
  br label %148

142:                                              ; preds = %126
  %143 = getelementptr inbounds nuw i8, ptr %128, i64 8
  %144 = load double, ptr %143, align 8, !tbaa !118
  %145 = fsub double %132, %131
  %146 = tail call double @llvm.exp.f64(double %145)
  %147 = tail call double @llvm.fmuladd.f64(double %144, double %146, double 1.000000e+00)
  store double %147, ptr %143, align 8, !tbaa !118
  store double %131, ptr %128, align 8, !tbaa !120
  br label %148

148:                                              ; preds = %134, %136, %142
  %149 = add nsw i64 %93, 1
  %150 = icmp eq i64 %149, %79
  br i1 %150, label %85, label %92, !llvm.loop !123

151:                                              ; preds = %166, %85
  br i1 %45, label %152, label %20

152:                                              ; preds = %151
  %153 = sext i32 %36 to i64
  %154 = zext nneg i32 %39 to i64
  %155 = getelementptr double, ptr %2, i64 %153
  br label %171

156:                                              ; preds = %90, %166
  %157 = phi i64 [ 0, %90 ], [ %169, %166 ]
  %158 = getelementptr inbounds nuw %struct.LogSum, ptr %3, i64 %157
  %159 = getelementptr inbounds nuw i8, ptr %158, i64 8
  %160 = load double, ptr %159, align 8
  %161 = fcmp ogt double %160, 0.000000e+00
  br i1 %161, label %162, label %166

162:                                              ; preds = %156
  %163 = load double, ptr %158, align 8
  %164 = tail call double @llvm.log.f64(double %160)
  %165 = fadd double %164, %163
  br label %166

166:                                              ; preds = %156, %162
  %167 = phi double [ %165, %162 ], [ 0xFFF0000000000000, %156 ]
  %168 = getelementptr inbounds nuw double, ptr %32, i64 %157
  store double %167, ptr %168, align 8, !tbaa !26
  %169 = add nuw nsw i64 %157, 1
  %170 = icmp eq i64 %169, %91
  br i1 %170, label %151, label %156, !llvm.loop !124

171:                                              ; preds = %152, %181
  %172 = phi i64 [ 0, %152 ], [ %184, %181 ]
  %173 = getelementptr inbounds nuw %struct.LogSum, ptr %40, i64 %172
  %174 = getelementptr inbounds nuw i8, ptr %173, i64 8
  %175 = load double, ptr %174, align 8
  %176 = fcmp ogt double %175, 0.000000e+00
  br i1 %176, label %177, label %181

177:                                              ; preds = %171
  %178 = load double, ptr %173, align 8
  %179 = tail call double @llvm.log.f64(double %175)
  %180 = fadd double %179, %178
  br label %181

181:                                              ; preds = %171, %177
  %182 = phi double [ %180, %177 ], [ 0xFFF0000000000000, %171 ]
  %183 = getelementptr double, ptr %155, i64 %172
  store double %182, ptr %183, align 8, !tbaa !26
  %184 = add nuw nsw i64 %172, 1
  %185 = icmp eq i64 %184, %154
  br i1 %185, label %20, label %171, !llvm.loop !125
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @walk(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, ptr noundef readonly captures(address) %3, ptr noundef writeonly captures(none) %4, ptr noundef captures(none) %5, ptr noundef captures(none) %6) local_unnamed_addr #4 {
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %151

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = load ptr, ptr %10, align 8, !tbaa !61
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8, !tbaa !63
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = load ptr, ptr %15, align 8, !tbaa !64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %21 = load ptr, ptr %0, align 8, !tbaa !81
  %22 = load ptr, ptr %20, align 8, !tbaa !86
  %23 = load ptr, ptr %19, align 8, !tbaa !85
  %24 = zext nneg i32 %1 to i64
  br label %25

25:                                               ; preds = %9, %131
  %26 = phi i64 [ %24, %9 ], [ %29, %131 ]
  %27 = phi i32 [ %2, %9 ], [ %149, %131 ]
  %28 = phi ptr [ %3, %9 ], [ %133, %131 ]
  %29 = add nsw i64 %26, -1
  %30 = load i32, ptr %12, align 4, !tbaa !62
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
  %42 = load i32, ptr %41, align 8, !tbaa !97
  %43 = icmp eq ptr %28, null
  br i1 %43, label %131, label %44

44:                                               ; preds = %25
  %45 = load ptr, ptr %17, align 8, !tbaa !84
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
  %71 = load double, ptr %70, align 8, !tbaa !69
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
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull align 8 dereferenceable(16) %34, i64 16, i1 false), !tbaa.struct !33
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %34, ptr noundef nonnull align 8 dereferenceable(16) %35, i64 16, i1 false), !tbaa.struct !33
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %35, ptr noundef nonnull align 8 dereferenceable(16) %4, i64 16, i1 false), !tbaa.struct !33
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  %50 = shl nsw i64 %33, 1
  %51 = or disjoint i64 %50, 1
  %52 = icmp slt i64 %51, %1
  br i1 %52, label %8, label %53, !llvm.loop !130

53:                                               ; preds = %49, %39, %3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none)
declare dso_local double @log1p(double noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

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
  br label %23, !llvm.loop !131

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
  br label %37, !llvm.loop !132

51:                                               ; preds = %42
  %52 = icmp sgt i64 %24, %38
  br i1 %52, label %56, label %53

53:                                               ; preds = %51
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull align 8 dereferenceable(16) %25, i64 16, i1 false), !tbaa.struct !33
  %54 = add nsw i64 %24, 1
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %25, ptr noundef nonnull align 8 dereferenceable(16) %39, i64 16, i1 false), !tbaa.struct !33
  %55 = add nsw i64 %38, -1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %39, ptr noundef nonnull align 8 dereferenceable(16) %4, i64 16, i1 false), !tbaa.struct !33
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  br label %56

56:                                               ; preds = %53, %51
  %57 = phi i64 [ %54, %53 ], [ %24, %51 ]
  %58 = phi i64 [ %55, %53 ], [ %38, %51 ]
  %59 = icmp sgt i64 %57, %58
  br i1 %59, label %60, label %20, !llvm.loop !133

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
  br i1 %67, label %9, label %68, !llvm.loop !134

68:                                               ; preds = %64, %62, %3
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc i32 @step(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #7 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !135
  %6 = icmp eq ptr %5, null
  br i1 %6, label %33, label %7

7:                                                ; preds = %3
  %8 = sext i32 %1 to i64
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8, !tbaa !138
  %11 = icmp sgt i64 %10, %8
  br i1 %11, label %12, label %33

12:                                               ; preds = %7
  %13 = load ptr, ptr %0, align 8, !tbaa !139
  %14 = getelementptr inbounds i32, ptr %13, i64 %8
  %15 = load i32, ptr %14, align 4, !tbaa !4
  %16 = icmp slt i32 %15, 0
  br i1 %16, label %33, label %17

17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %19 = load ptr, ptr %18, align 8, !tbaa !140
  %20 = sext i32 %2 to i64
  %21 = getelementptr inbounds i32, ptr %19, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !4
  %23 = icmp slt i32 %22, 0
  br i1 %23, label %33, label %24

24:                                               ; preds = %17
  %25 = zext nneg i32 %15 to i64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %27 = load i64, ptr %26, align 8, !tbaa !141
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

attributes #0 = { nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+64bit,+cmov,+cx8,+fxsr,+idivq-to-divl,+macrofusion,+mmx,+nopl,+slow-3ops-lea,+slow-incdec,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-32bit-mode,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-16,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+64bit,+cmov,+cx8,+fxsr,+idivq-to-divl,+macrofusion,+mmx,+nopl,+slow-3ops-lea,+slow-incdec,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-32bit-mode,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-16,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind optsize memory(argmem: readwrite) uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+64bit,+cmov,+cx8,+fxsr,+idivq-to-divl,+macrofusion,+mmx,+nopl,+slow-3ops-lea,+slow-incdec,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-32bit-mode,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-16,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind optsize willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+64bit,+cmov,+cx8,+fxsr,+idivq-to-divl,+macrofusion,+mmx,+nopl,+slow-3ops-lea,+slow-incdec,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-32bit-mode,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-16,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+64bit,+cmov,+cx8,+fxsr,+idivq-to-divl,+macrofusion,+mmx,+nopl,+slow-3ops-lea,+slow-incdec,+sse,+sse2,+vzeroupper,+x87,-16bit-mode,-32bit-mode,-adx,-aes,-allow-light-256-bit,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx,-avx10.1,-avx10.2,-avx2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-bmi,-bmi2,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-crc32,-cx16,-egpr,-enqcmd,-ermsb,-f16c,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-15bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-fsqrt,-fast-scalar-shift-masks,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-variable-perlane-shuffle,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma,-fma4,-fsgsbase,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-inline-asm-use-gpr32,-invpcid,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-lzcnt,-movbe,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pclmul,-pconfig,-pku,-popcnt,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdrnd,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sahf,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-16,-slow-unaligned-mem-32,-sm3,-sm4,-sse-unaligned-mem,-sse3,-sse4.1,-sse4.2,-sse4a,-ssse3,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsave,-xsavec,-xsaveopt,-xsaves,-zu" "tune-cpu"="generic" }
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
!32 = distinct !{!32, !28}
!33 = !{i64 0, i64 8, !26, i64 8, i64 4, !4, i64 12, i64 4, !4}
!34 = distinct !{!34, !28}
!35 = !{!9, !5, i64 132}
!36 = !{!9, !13, i64 16}
!37 = distinct !{!37, !28}
!38 = distinct !{!38, !28}
!39 = !{!9, !14, i64 80}
!40 = !{!9, !12, i64 88}
!41 = !{!9, !5, i64 136}
!42 = !{!9, !15, i64 112}
!43 = distinct !{!43, !28}
!44 = distinct !{!44, !28}
!45 = !{!9, !13, i64 32}
!46 = !{!9, !13, i64 24}
!47 = distinct !{!47, !28}
!48 = distinct !{!48, !28}
!49 = !{!30, !5, i64 8}
!50 = distinct !{!50, !28}
!51 = distinct !{!51, !28}
!52 = !{!9, !14, i64 96}
!53 = !{!9, !13, i64 72}
!54 = !{!9, !13, i64 40}
!55 = !{!9, !14, i64 48}
!56 = !{!9, !14, i64 56}
!57 = distinct !{!57, !28}
!58 = distinct !{!58, !28}
!59 = !{!60, !5, i64 176}
!60 = !{!"", !13, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !11, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !14, i64 112, !13, i64 120, !13, i64 128, !11, i64 136, !13, i64 144, !11, i64 152, !13, i64 160, !15, i64 168, !5, i64 176, !5, i64 180, !5, i64 184}
!61 = !{!60, !11, i64 48}
!62 = !{!60, !5, i64 180}
!63 = !{!60, !14, i64 8}
!64 = !{!60, !13, i64 32}
!65 = !{!60, !14, i64 16}
!66 = !{!60, !13, i64 56}
!67 = !{!60, !13, i64 144}
!68 = !{!60, !5, i64 184}
!69 = !{!70, !15, i64 0}
!70 = !{!"", !15, i64 0, !15, i64 8, !5, i64 16, !5, i64 20, !5, i64 24, !5, i64 28}
!71 = !{!60, !15, i64 168}
!72 = !{!60, !11, i64 136}
!73 = distinct !{!73, !28}
!74 = distinct !{!74, !28}
!75 = !{!30, !5, i64 12}
!76 = distinct !{!76, !28}
!77 = !{!60, !14, i64 24}
!78 = distinct !{!78, !28}
!79 = !{!60, !13, i64 72}
!80 = !{!60, !13, i64 40}
!81 = !{!60, !13, i64 0}
!82 = distinct !{!82, !28}
!83 = !{!60, !13, i64 120}
!84 = !{!60, !13, i64 80}
!85 = !{!60, !13, i64 88}
!86 = !{!60, !13, i64 96}
!87 = !{!60, !11, i64 152}
!88 = !{!60, !13, i64 128}
!89 = !{!70, !5, i64 20}
!90 = distinct !{!90, !28}
!91 = distinct !{!91, !28}
!92 = distinct !{!92, !28}
!93 = !{!70, !5, i64 16}
!94 = !{!70, !15, i64 8}
!95 = distinct !{!95, !28}
!96 = !{i64 0, i64 8, !26, i64 8, i64 8, !26, i64 16, i64 4, !4, i64 20, i64 4, !4, i64 24, i64 4, !4, i64 28, i64 4, !4}
!97 = !{!70, !5, i64 24}
!98 = distinct !{!98, !28}
!99 = distinct !{!99, !28}
!100 = !{!60, !13, i64 160}
!101 = distinct !{!101, !28}
!102 = !{!70, !5, i64 28}
!103 = distinct !{!103, !28}
!104 = distinct !{!104, !28}
!105 = distinct !{!105, !28}
!106 = distinct !{!106, !28}
!107 = distinct !{!107, !28}
!108 = distinct !{!108, !28}
!109 = distinct !{!109, !28}
!110 = !{!60, !13, i64 64}
!111 = !{!60, !13, i64 104}
!112 = distinct !{!112, !28}
!113 = distinct !{!113, !28}
!114 = !{!60, !14, i64 112}
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
!135 = !{!136, !13, i64 16}
!136 = !{!"", !13, i64 0, !13, i64 8, !13, i64 16, !137, i64 24, !137, i64 32}
!137 = !{!"long", !6, i64 0}
!138 = !{!136, !137, i64 24}
!139 = !{!136, !13, i64 0}
!140 = !{!136, !13, i64 8}
!141 = !{!136, !137, i64 32}
