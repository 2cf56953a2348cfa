
%struct.Found = type { i32, i32, i32, i32, i64 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @advance(ptr noundef captures(none) initializes((0, 4)) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %4 = load i32, ptr %3, align 8, !tbaa !8
  %5 = add nsw i32 %4, 1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %7 = load i32, ptr %6, align 4, !tbaa !13
  %8 = icmp slt i32 %5, %7
  br i1 %8, label %9, label %27

9:                                                ; preds = %2
  store i32 %5, ptr %3, align 8, !tbaa !8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %11 = load i32, ptr %10, align 8, !tbaa !14
  %12 = icmp slt i32 %5, %11
  br i1 %12, label %13, label %18

13:                                               ; preds = %9
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %15 = load ptr, ptr %14, align 8, !tbaa !15
  %16 = sext i32 %5 to i64
  %17 = getelementptr inbounds i32, ptr %15, i64 %16
  br label %24

18:                                               ; preds = %9
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %20 = load ptr, ptr %19, align 8, !tbaa !16
  %21 = sub nsw i32 %5, %11
  %22 = zext nneg i32 %21 to i64
  %23 = getelementptr inbounds nuw i32, ptr %20, i64 %22
  br label %24

24:                                               ; preds = %13, %18
  %25 = phi ptr [ %17, %13 ], [ %23, %18 ]
  %26 = load i32, ptr %25, align 4, !tbaa !4
  br label %28

27:                                               ; preds = %2
  store i32 %7, ptr %3, align 8, !tbaa !8
  br label %28

28:                                               ; preds = %27, %24
  %29 = phi i32 [ 0, %27 ], [ %26, %24 ]
  store i32 %29, ptr %0, align 8, !tbaa !17
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: readwrite) uwtable
define dso_local void @mark_end(ptr noundef captures(none) initializes((64, 68)) %0) local_unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %3 = load i32, ptr %2, align 8, !tbaa !8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i32 %3, ptr %4, align 8, !tbaa !18
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i32 @get_column(ptr noundef captures(none) initializes((68, 72)) %0) local_unnamed_addr #2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 68
  store i32 1, ptr %2, align 4, !tbaa !19
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %4 = load i32, ptr %3, align 8, !tbaa !8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %8 = zext i32 %4 to i64
  br label %9

9:                                                ; preds = %27, %1
  %10 = phi i64 [ %14, %27 ], [ %8, %1 ]
  %11 = trunc nuw i64 %10 to i32
  %12 = icmp sgt i32 %11, 0
  br i1 %12, label %13, label %33

13:                                               ; preds = %9
  %14 = add nsw i64 %10, -1
  %15 = load i32, ptr %5, align 8, !tbaa !14
  %16 = icmp slt i32 %15, %11
  br i1 %16, label %21, label %17

17:                                               ; preds = %13
  %18 = load ptr, ptr %6, align 8, !tbaa !15
  %19 = and i64 %14, 4294967295
  %20 = getelementptr inbounds nuw i32, ptr %18, i64 %19
  br label %27

21:                                               ; preds = %13
  %22 = trunc i64 %14 to i32
  %23 = load ptr, ptr %7, align 8, !tbaa !16
  %24 = sub nsw i32 %22, %15
  %25 = zext nneg i32 %24 to i64
  %26 = getelementptr inbounds nuw i32, ptr %23, i64 %25
  br label %27

27:                                               ; preds = %17, %21
  %28 = phi ptr [ %20, %17 ], [ %26, %21 ]
  %29 = load i32, ptr %28, align 4, !tbaa !4
  %30 = icmp eq i32 %29, 10
  br i1 %30, label %31, label %9, !llvm.loop !20

31:                                               ; preds = %27
  %32 = sub nsw i32 %4, %11
  br label %39

33:                                               ; preds = %9
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %35 = load i32, ptr %34, align 8, !tbaa !22
  %36 = icmp slt i32 %35, 0
  %37 = add nsw i32 %35, %4
  %38 = select i1 %36, i32 0, i32 %37
  br label %39

39:                                               ; preds = %33, %31
  %40 = phi i32 [ %32, %31 ], [ %38, %33 ]
  ret i32 %40
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(none) uwtable
define dso_local noundef zeroext i1 @never(ptr noundef readnone captures(none) %0) local_unnamed_addr #3 {
  ret i1 false
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: read) uwtable
define dso_local zeroext i1 @eof(ptr noundef readonly captures(none) %0) local_unnamed_addr #4 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %3 = load i32, ptr %2, align 8, !tbaa !8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %5 = load i32, ptr %4, align 4, !tbaa !13
  %6 = icmp sge i32 %3, %5
  ret i1 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(none) uwtable
define dso_local void @log_nothing(ptr noundef readnone captures(none) %0, ptr noundef readnone captures(none) %1, ...) local_unnamed_addr #3 {
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local zeroext i1 @word_eof(ptr noundef readonly captures(none) %0) local_unnamed_addr #5 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %3 = load i32, ptr %2, align 8, !tbaa !8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %5 = load i32, ptr %4, align 4, !tbaa !13
  %6 = icmp slt i32 %3, %5
  br i1 %6, label %7, label %14

7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %9 = load ptr, ptr %8, align 8, !tbaa !15
  %10 = sext i32 %3 to i64
  %11 = getelementptr inbounds i32, ptr %9, i64 %10
  %12 = load i32, ptr %11, align 4, !tbaa !4
  %13 = icmp slt i32 %12, 0
  br label %14

14:                                               ; preds = %7, %1
  %15 = phi i1 [ true, %1 ], [ %13, %7 ]
  ret i1 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @trace_advance(ptr noundef captures(none) initializes((0, 4)) %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %4 = load i32, ptr %3, align 8, !tbaa !8
  %5 = add nsw i32 %4, 1
  store i32 %5, ptr %3, align 8, !tbaa !8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %7 = load i32, ptr %6, align 4, !tbaa !13
  %8 = icmp slt i32 %5, %7
  br i1 %8, label %9, label %16

9:                                                ; preds = %2
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %11 = load ptr, ptr %10, align 8, !tbaa !15
  %12 = sext i32 %5 to i64
  %13 = getelementptr inbounds i32, ptr %11, i64 %12
  %14 = load i32, ptr %13, align 4, !tbaa !4
  %15 = tail call i32 @llvm.smax.i32(i32 %14, i32 0)
  br label %16

16:                                               ; preds = %2, %9
  %17 = phi i32 [ 0, %2 ], [ %15, %9 ]
  store i32 %17, ptr %0, align 8, !tbaa !17
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 92
  %19 = load i32, ptr %18, align 4, !tbaa !23
  %20 = icmp slt i32 %4, %19
  br i1 %20, label %32, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %23 = load i32, ptr %22, align 8, !tbaa !24
  %24 = icmp slt i32 %23, 4096
  br i1 %24, label %25, label %32

25:                                               ; preds = %21
  %26 = and i32 %1, 255
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %28 = load ptr, ptr %27, align 8, !tbaa !25
  %29 = add nsw i32 %23, 1
  store i32 %29, ptr %22, align 8, !tbaa !24
  %30 = sext i32 %23 to i64
  %31 = getelementptr inbounds i32, ptr %28, i64 %30
  store i32 %26, ptr %31, align 4, !tbaa !4
  br label %32

32:                                               ; preds = %25, %21, %16
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @trace_accept(ptr noundef captures(none) %0) local_unnamed_addr #7 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %3 = load i32, ptr %2, align 8, !tbaa !8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 92
  %5 = load i32, ptr %4, align 4, !tbaa !23
  %6 = icmp slt i32 %3, %5
  br i1 %6, label %21, label %7

7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %9 = load i32, ptr %8, align 8, !tbaa !24
  %10 = icmp slt i32 %9, 4096
  br i1 %10, label %11, label %21

11:                                               ; preds = %7
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %13 = load i16, ptr %12, align 4, !tbaa !26
  %14 = zext i16 %13 to i32
  %15 = add nuw nsw i32 %14, 2
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %17 = load ptr, ptr %16, align 8, !tbaa !25
  %18 = add nsw i32 %9, 1
  store i32 %18, ptr %8, align 8, !tbaa !24
  %19 = sext i32 %9 to i64
  %20 = getelementptr inbounds i32, ptr %17, i64 %19
  store i32 %15, ptr %20, align 4, !tbaa !4
  br label %21

21:                                               ; preds = %11, %7, %1
  ret void
}

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @trace(ptr noundef initializes((0, 4), (56, 64), (72, 96)) %0, ptr noundef readonly captures(none) %1, i16 noundef zeroext %2, ptr noundef %3, i32 noundef %4, i32 noundef %5, ptr noundef %6) local_unnamed_addr #8 {
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i32 0, ptr %8, align 8, !tbaa !8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 60
  store i32 %4, ptr %9, align 4, !tbaa !13
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %3, ptr %10, align 8, !tbaa !15
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store ptr %6, ptr %11, align 8, !tbaa !25
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i32 0, ptr %12, align 8, !tbaa !24
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 92
  store i32 %5, ptr %13, align 4, !tbaa !23
  %14 = icmp sgt i32 %4, 0
  br i1 %14, label %15, label %18

15:                                               ; preds = %7
  %16 = load i32, ptr %3, align 4, !tbaa !4
  %17 = tail call i32 @llvm.smax.i32(i32 %16, i32 0)
  br label %18

18:                                               ; preds = %7, %15
  %19 = phi i32 [ 0, %7 ], [ %17, %15 ]
  store i32 %19, ptr %0, align 8, !tbaa !17
  %20 = tail call zeroext i1 %1(ptr noundef nonnull %0, i16 noundef zeroext %2) #10
  %21 = load i32, ptr %8, align 8, !tbaa !8
  %22 = icmp slt i32 %21, %5
  br i1 %22, label %25, label %23

23:                                               ; preds = %18
  %24 = load i32, ptr %12, align 8, !tbaa !24
  br label %25

25:                                               ; preds = %18, %23
  %26 = phi i32 [ %24, %23 ], [ -1, %18 ]
  ret i32 %26
}

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @compare(ptr noundef %0, ptr noundef readonly captures(none) %1, i16 noundef zeroext %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, ptr noundef %6, i32 noundef %7, ptr noundef readonly captures(none) %8, ptr noundef readonly captures(none) %9, i32 noundef %10, ptr noundef readonly captures(none) %11, ptr noundef %12, ptr noundef writeonly captures(none) %13) local_unnamed_addr #8 {
  %15 = icmp sgt i32 %5, 0
  br i1 %15, label %16, label %79

16:                                               ; preds = %14
  %17 = sext i32 %4 to i64
  %18 = sub nsw i64 0, %17
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 92
  %25 = sext i32 %7 to i64
  %26 = sext i32 %10 to i64
  %27 = zext nneg i32 %5 to i64
  br label %28

28:                                               ; preds = %16, %73
  %29 = phi i64 [ 0, %16 ], [ %74, %73 ]
  %30 = mul nsw i64 %29, %25
  %31 = getelementptr inbounds i32, ptr %6, i64 %30
  store i32 %3, ptr %31, align 4, !tbaa !4
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 4
  %33 = getelementptr inbounds i32, ptr %32, i64 %18
  %34 = getelementptr inbounds nuw i32, ptr %8, i64 %29
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = add nsw i32 %35, %4
  store i32 0, ptr %19, align 8, !tbaa !8
  store i32 %36, ptr %20, align 4, !tbaa !13
  store ptr %33, ptr %21, align 8, !tbaa !15
  store ptr %12, ptr %22, align 8, !tbaa !25
  store i32 0, ptr %23, align 8, !tbaa !24
  store i32 %4, ptr %24, align 4, !tbaa !23
  %37 = icmp sgt i32 %36, 0
  br i1 %37, label %38, label %41

38:                                               ; preds = %28
  %39 = load i32, ptr %33, align 4, !tbaa !4
  %40 = tail call i32 @llvm.smax.i32(i32 %39, i32 0)
  br label %41

41:                                               ; preds = %38, %28
  %42 = phi i32 [ 0, %28 ], [ %40, %38 ]
  store i32 %42, ptr %0, align 8, !tbaa !17
  %43 = tail call zeroext i1 %1(ptr noundef nonnull %0, i16 noundef zeroext %2) #10
  %44 = load i32, ptr %19, align 8, !tbaa !8
  %45 = icmp slt i32 %44, %4
  br i1 %45, label %46, label %50

46:                                               ; preds = %41
  %47 = getelementptr inbounds nuw i32, ptr %11, i64 %29
  %48 = load i32, ptr %47, align 4, !tbaa !4
  %49 = icmp eq i32 %48, -1
  br i1 %49, label %73, label %76

50:                                               ; preds = %41
  %51 = load i32, ptr %23, align 8, !tbaa !24
  %52 = getelementptr inbounds nuw i32, ptr %11, i64 %29
  %53 = load i32, ptr %52, align 4, !tbaa !4
  %54 = icmp eq i32 %51, %53
  %55 = icmp sgt i32 %51, 0
  %56 = and i1 %54, %55
  br i1 %56, label %57, label %61

57:                                               ; preds = %50
  %58 = mul nsw i64 %29, %26
  %59 = zext nneg i32 %51 to i64
  %60 = getelementptr i32, ptr %9, i64 %58
  br label %63

61:                                               ; preds = %63, %50
  %62 = phi i1 [ %54, %50 ], [ %69, %63 ]
  br i1 %62, label %73, label %76

63:                                               ; preds = %57, %63
  %64 = phi i64 [ 0, %57 ], [ %70, %63 ]
  %65 = getelementptr inbounds nuw i32, ptr %12, i64 %64
  %66 = load i32, ptr %65, align 4, !tbaa !4
  %67 = getelementptr i32, ptr %60, i64 %64
  %68 = load i32, ptr %67, align 4, !tbaa !4
  %69 = icmp eq i32 %66, %68
  %70 = add nuw nsw i64 %64, 1
  %71 = icmp samesign ult i64 %70, %59
  %72 = select i1 %69, i1 %71, i1 false
  br i1 %72, label %63, label %61, !llvm.loop !27

73:                                               ; preds = %46, %61
  %74 = add nuw nsw i64 %29, 1
  %75 = icmp eq i64 %74, %27
  br i1 %75, label %79, label %28, !llvm.loop !28

76:                                               ; preds = %46, %61
  %77 = phi i32 [ -1, %46 ], [ %51, %61 ]
  %78 = trunc nuw nsw i64 %29 to i32
  store i32 %77, ptr %13, align 4, !tbaa !4
  br label %79

79:                                               ; preds = %73, %14, %76
  %80 = phi i32 [ %78, %76 ], [ %5, %14 ], [ %5, %73 ]
  ret i32 %80
}

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @scan(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef %2, ptr noundef %3, i32 noundef %4, ptr noundef %5) local_unnamed_addr #8 {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %8 = load ptr, ptr %7, align 8, !tbaa !29
  %9 = tail call ptr %8() #10
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %11 = load ptr, ptr %10, align 8, !tbaa !33
  tail call void %11(ptr noundef %9, ptr noundef %3, i32 noundef %4) #10
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %13 = load ptr, ptr %12, align 8, !tbaa !34
  %14 = tail call i32 %13(ptr noundef %9, ptr noundef %0, ptr noundef %2) #10
  %15 = and i32 %14, 255
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %21, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %19 = load ptr, ptr %18, align 8, !tbaa !35
  %20 = tail call i32 %19(ptr noundef %9, ptr noundef %5) #10
  br label %21

21:                                               ; preds = %6, %17
  %22 = phi i32 [ %20, %17 ], [ -1, %6 ]
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %24 = load ptr, ptr %23, align 8, !tbaa !36
  tail call void %24(ptr noundef %9) #10
  ret i32 %22
}

; Function Attrs: nounwind optsize uwtable
define dso_local i64 @probe(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef %2, ptr noundef %3, i32 noundef %4, ptr noundef %5, i32 noundef %6, ptr noundef %7, i32 noundef %8, ptr noundef readonly captures(none) %9, i32 noundef %10, i32 noundef %11, ptr noundef captures(none) %12, ptr noundef %13, ptr noundef captures(none) %14, ptr noundef captures(none) initializes((0, 4)) %15, ptr noundef captures(none) %16, ptr noundef captures(none) initializes((0, 4)) %17, ptr noundef captures(none) initializes((0, 4)) %18) local_unnamed_addr #8 {
  store i32 0, ptr %17, align 4, !tbaa !4
  store i32 0, ptr %15, align 4, !tbaa !4
  store i32 1, ptr %18, align 4, !tbaa !4
  %20 = icmp sgt i32 %10, 0
  br i1 %20, label %21, label %153

21:                                               ; preds = %19
  %22 = sext i32 %8 to i64
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %30 = icmp sgt i32 %6, 0
  %31 = sub nsw i32 0, %6
  %32 = zext nneg i32 %31 to i64
  %33 = add nsw i32 %10, -1
  %34 = zext nneg i32 %33 to i64
  %35 = zext nneg i32 %10 to i64
  br label %38

36:                                               ; preds = %150
  %37 = zext nneg i32 %10 to i64
  br label %155

38:                                               ; preds = %21, %150
  %39 = phi i64 [ 0, %21 ], [ %151, %150 ]
  %40 = mul nsw i64 %39, %22
  %41 = getelementptr inbounds i32, ptr %7, i64 %40
  %42 = getelementptr inbounds nuw i32, ptr %9, i64 %39
  %43 = load i32, ptr %42, align 4, !tbaa !4
  store i16 0, ptr %23, align 4, !tbaa !26
  store i32 0, ptr %24, align 8, !tbaa !8
  %44 = add nsw i32 %43, %6
  store i32 %44, ptr %25, align 4, !tbaa !13
  store i32 -1, ptr %26, align 8, !tbaa !18
  store ptr %5, ptr %27, align 8, !tbaa !15
  store i32 %6, ptr %28, align 8, !tbaa !14
  store ptr %41, ptr %29, align 8, !tbaa !16
  %45 = icmp sgt i32 %44, 0
  br i1 %45, label %46, label %50

46:                                               ; preds = %38
  %47 = getelementptr inbounds nuw i32, ptr %41, i64 %32
  %48 = select i1 %30, ptr %5, ptr %47
  %49 = load i32, ptr %48, align 4, !tbaa !4
  br label %50

50:                                               ; preds = %38, %46
  %51 = phi i32 [ %49, %46 ], [ 0, %38 ]
  store i32 %51, ptr %0, align 8, !tbaa !17
  %52 = load i32, ptr %42, align 4, !tbaa !4
  %53 = tail call i32 @scan(ptr noundef nonnull %0, ptr noundef readonly %1, ptr noundef %2, ptr noundef %3, i32 noundef %4, ptr noundef %13) #11, !noalias !37
  %54 = load i32, ptr %24, align 8, !tbaa !8, !noalias !37
  %55 = load i32, ptr %25, align 4, !tbaa !13, !noalias !37
  %56 = icmp sge i32 %54, %55
  %57 = icmp slt i32 %53, 0
  br i1 %57, label %81, label %58

58:                                               ; preds = %50
  %59 = load i16, ptr %23, align 4, !tbaa !26, !noalias !37
  %60 = zext i16 %59 to i32
  %61 = icmp sgt i32 %11, %60
  br i1 %61, label %62, label %81

62:                                               ; preds = %58
  %63 = load i32, ptr %26, align 8, !tbaa !18, !noalias !37
  %64 = icmp slt i32 %63, 0
  %65 = select i1 %64, i32 %54, i32 %63
  %66 = sub nsw i32 %55, %65
  %67 = sub nsw i32 %66, %52
  %68 = icmp eq i32 %53, 0
  br i1 %68, label %81, label %69

69:                                               ; preds = %62
  %70 = zext nneg i32 %53 to i64
  br label %71

71:                                               ; preds = %71, %69
  %72 = phi i64 [ 0, %69 ], [ %79, %71 ]
  %73 = phi i64 [ -3750763034362895579, %69 ], [ %78, %71 ]
  %74 = getelementptr inbounds nuw i8, ptr %13, i64 %72
  %75 = load i8, ptr %74, align 1, !tbaa !40, !noalias !37
  %76 = zext i8 %75 to i64
  %77 = xor i64 %73, %76
  %78 = mul i64 %77, 1099511628211
  %79 = add nuw nsw i64 %72, 1
  %80 = icmp eq i64 %79, %70
  br i1 %80, label %81, label %71, !llvm.loop !41

81:                                               ; preds = %71, %62, %50, %58
  %82 = phi i64 [ 0, %50 ], [ 0, %58 ], [ -3750763034362895579, %62 ], [ %78, %71 ]
  %83 = phi i32 [ 0, %50 ], [ 0, %58 ], [ %67, %62 ], [ %67, %71 ]
  %84 = phi i32 [ 0, %50 ], [ 0, %58 ], [ %66, %62 ], [ %66, %71 ]
  %85 = phi i32 [ -1, %50 ], [ -1, %58 ], [ %60, %62 ], [ %60, %71 ]
  %86 = icmp ne i64 %39, %34
  %87 = select i1 %86, i1 %56, i1 false
  %88 = zext i1 %87 to i32
  %89 = select i1 %86, i32 %83, i32 0
  %90 = select i1 %86, i32 %84, i32 0
  %91 = getelementptr inbounds nuw %struct.Found, ptr %12, i64 %39
  store i32 %85, ptr %91, align 8, !tbaa !4
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 4
  store i32 %90, ptr %92, align 4, !tbaa !4
  %93 = getelementptr inbounds nuw i8, ptr %91, i64 8
  store i32 %89, ptr %93, align 8, !tbaa !4
  %94 = getelementptr inbounds nuw i8, ptr %91, i64 12
  store i32 %88, ptr %94, align 4, !tbaa !4
  %95 = getelementptr inbounds nuw i8, ptr %91, i64 16
  store i64 %82, ptr %95, align 8, !tbaa !42
  %96 = load i32, ptr %17, align 4, !tbaa !4
  %97 = or i32 %96, %88
  store i32 %97, ptr %17, align 4, !tbaa !4
  %98 = icmp slt i32 %85, 0
  %99 = select i1 %98, i1 true, i1 %87
  %100 = load i32, ptr %18, align 4, !tbaa !4
  %101 = and i32 %100, 1
  %102 = select i1 %99, i32 0, i32 %101
  store i32 %102, ptr %18, align 4, !tbaa !4
  br i1 %98, label %150, label %103

103:                                              ; preds = %81
  %104 = icmp slt i32 %89, 1
  %105 = select i1 %104, i8 1, i8 3
  %106 = zext nneg i32 %85 to i64
  %107 = getelementptr inbounds nuw i8, ptr %16, i64 %106
  %108 = load i8, ptr %107, align 1, !tbaa !40
  %109 = or i8 %108, %105
  store i8 %109, ptr %107, align 1, !tbaa !40
  br i1 %104, label %150, label %110

110:                                              ; preds = %103
  %111 = load i32, ptr %15, align 4, !tbaa !4
  %112 = icmp sgt i32 %111, 0
  br i1 %112, label %113, label %129

113:                                              ; preds = %110
  %114 = zext nneg i32 %111 to i64
  br label %115

115:                                              ; preds = %113, %120
  %116 = phi i64 [ 0, %113 ], [ %121, %120 ]
  %117 = getelementptr inbounds nuw i32, ptr %14, i64 %116
  %118 = load i32, ptr %117, align 4, !tbaa !4
  %119 = icmp slt i32 %118, %89
  br i1 %119, label %120, label %123

120:                                              ; preds = %115
  %121 = add nuw nsw i64 %116, 1
  %122 = icmp eq i64 %121, %114
  br i1 %122, label %129, label %115, !llvm.loop !44

123:                                              ; preds = %115
  %124 = trunc nuw nsw i64 %116 to i32
  %125 = and i64 %116, 4294967295
  %126 = getelementptr inbounds nuw i32, ptr %14, i64 %125
  %127 = load i32, ptr %126, align 4, !tbaa !4
  %128 = icmp eq i32 %127, %89
  br i1 %128, label %150, label %132

129:                                              ; preds = %120, %110
  %130 = phi i32 [ 0, %110 ], [ %111, %120 ]
  %131 = add nsw i32 %111, 1
  store i32 %131, ptr %15, align 4, !tbaa !4
  br label %139

132:                                              ; preds = %123
  %133 = add nuw nsw i32 %111, 1
  store i32 %133, ptr %15, align 4, !tbaa !4
  %134 = icmp sgt i32 %111, %124
  br i1 %134, label %135, label %139

135:                                              ; preds = %132
  %136 = zext nneg i32 %111 to i64
  %137 = shl i64 %116, 32
  %138 = ashr exact i64 %137, 32
  br label %143

139:                                              ; preds = %143, %129, %132
  %140 = phi i32 [ %130, %129 ], [ %124, %132 ], [ %124, %143 ]
  %141 = zext nneg i32 %140 to i64
  %142 = getelementptr inbounds nuw i32, ptr %14, i64 %141
  store i32 %89, ptr %142, align 4, !tbaa !4
  br label %150

143:                                              ; preds = %135, %143
  %144 = phi i64 [ %136, %135 ], [ %148, %143 ]
  %145 = getelementptr i32, ptr %14, i64 %144
  %146 = getelementptr i8, ptr %145, i64 -4
  %147 = load i32, ptr %146, align 4, !tbaa !4
  store i32 %147, ptr %145, align 4, !tbaa !4
  %148 = add nsw i64 %144, -1
  %149 = icmp sgt i64 %148, %138
  br i1 %149, label %143, label %139, !llvm.loop !45

150:                                              ; preds = %139, %123, %103, %81
  %151 = add nuw nsw i64 %39, 1
  %152 = icmp eq i64 %151, %35
  br i1 %152, label %36, label %38, !llvm.loop !46

153:                                              ; preds = %172, %19
  %154 = phi i64 [ -3750763034362895579, %19 ], [ %188, %172 ]
  ret i64 %154

155:                                              ; preds = %36, %172
  %156 = phi i64 [ 0, %36 ], [ %189, %172 ]
  %157 = phi i64 [ -3750763034362895579, %36 ], [ %188, %172 ]
  %158 = getelementptr inbounds nuw %struct.Found, ptr %12, i64 %156
  %159 = getelementptr inbounds nuw i8, ptr %158, i64 4
  %160 = load i32, ptr %159, align 4, !tbaa !47
  %161 = getelementptr inbounds nuw i8, ptr %158, i64 8
  %162 = load i32, ptr %161, align 8, !tbaa !49
  %163 = icmp sgt i32 %162, 0
  br i1 %163, label %164, label %172

164:                                              ; preds = %155, %164
  %165 = phi i32 [ %171, %164 ], [ -1, %155 ]
  %166 = xor i32 %165, -1
  %167 = zext nneg i32 %166 to i64
  %168 = getelementptr inbounds nuw i32, ptr %14, i64 %167
  %169 = load i32, ptr %168, align 4, !tbaa !4
  %170 = icmp eq i32 %169, %162
  %171 = add nsw i32 %165, -1
  br i1 %170, label %172, label %164, !llvm.loop !50

172:                                              ; preds = %164, %155
  %173 = phi i32 [ %160, %155 ], [ %165, %164 ]
  %174 = load i32, ptr %158, align 8, !tbaa !51
  %175 = zext i32 %174 to i64
  %176 = xor i64 %157, %175
  %177 = mul i64 %176, 1099511628211
  %178 = shl i32 %173, 1
  %179 = getelementptr inbounds nuw i8, ptr %158, i64 12
  %180 = load i32, ptr %179, align 4, !tbaa !52
  %181 = or i32 %180, %178
  %182 = zext i32 %181 to i64
  %183 = xor i64 %177, %182
  %184 = mul i64 %183, 1099511628211
  %185 = getelementptr inbounds nuw i8, ptr %158, i64 16
  %186 = load i64, ptr %185, align 8, !tbaa !53
  %187 = xor i64 %184, %186
  %188 = mul i64 %187, 1099511628211
  %189 = add nuw nsw i64 %156, 1
  %190 = icmp eq i64 %189, %37
  br i1 %190, label %153, label %155, !llvm.loop !54
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: readwrite) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nofree norecurse nosync nounwind optsize memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: read) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nounwind optsize uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nounwind optsize }
attributes #11 = { optsize }

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
!8 = !{!9, !5, i64 56}
!9 = !{!"Reader", !5, i64 0, !10, i64 4, !11, i64 8, !11, i64 16, !11, i64 24, !11, i64 32, !11, i64 40, !11, i64 48, !5, i64 56, !5, i64 60, !5, i64 64, !5, i64 68, !12, i64 72, !12, i64 80, !5, i64 88, !5, i64 92, !5, i64 96, !12, i64 104, !5, i64 112}
!10 = !{!"short", !6, i64 0}
!11 = !{!"any pointer", !6, i64 0}
!12 = !{!"p1 int", !11, i64 0}
!13 = !{!9, !5, i64 60}
!14 = !{!9, !5, i64 96}
!15 = !{!9, !12, i64 72}
!16 = !{!9, !12, i64 104}
!17 = !{!9, !5, i64 0}
!18 = !{!9, !5, i64 64}
!19 = !{!9, !5, i64 68}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.mustprogress"}
!22 = !{!9, !5, i64 112}
!23 = !{!9, !5, i64 92}
!24 = !{!9, !5, i64 88}
!25 = !{!9, !12, i64 80}
!26 = !{!9, !10, i64 4}
!27 = distinct !{!27, !21}
!28 = distinct !{!28, !21}
!29 = !{!30, !11, i64 16}
!30 = !{!"", !31, i64 0, !32, i64 8, !11, i64 16, !11, i64 24, !11, i64 32, !11, i64 40, !11, i64 48}
!31 = !{!"p1 _Bool", !11, i64 0}
!32 = !{!"p1 short", !11, i64 0}
!33 = !{!30, !11, i64 48}
!34 = !{!30, !11, i64 32}
!35 = !{!30, !11, i64 40}
!36 = !{!30, !11, i64 24}
!37 = !{!38}
!38 = distinct !{!38, !39, !"scan_with: argument 0"}
!39 = distinct !{!39, !"scan_with"}
!40 = !{!6, !6, i64 0}
!41 = distinct !{!41, !21}
!42 = !{!43, !43, i64 0}
!43 = !{!"long", !6, i64 0}
!44 = distinct !{!44, !21}
!45 = distinct !{!45, !21}
!46 = distinct !{!46, !21}
!47 = !{!48, !5, i64 4}
!48 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12, !43, i64 16}
!49 = !{!48, !5, i64 8}
!50 = distinct !{!50, !21}
!51 = !{!48, !5, i64 0}
!52 = !{!48, !5, i64 12}
!53 = !{!48, !43, i64 16}
!54 = distinct !{!54, !21}
