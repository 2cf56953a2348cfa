
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
define dso_local i32 @traces(ptr noundef %0, ptr noundef readonly captures(none) %1, i16 noundef zeroext %2, ptr noundef %3, i32 noundef %4, ptr noundef %5, ptr noundef writeonly captures(none) %6) local_unnamed_addr #8 {
  %8 = icmp sgt i32 %4, 0
  br i1 %8, label %9, label %17

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 92
  %16 = zext nneg i32 %4 to i64
  br label %19

17:                                               ; preds = %32, %7
  %18 = phi i32 [ 0, %7 ], [ %35, %32 ]
  ret i32 %18

19:                                               ; preds = %9, %32
  %20 = phi i64 [ 0, %9 ], [ %36, %32 ]
  %21 = phi i32 [ 0, %9 ], [ %35, %32 ]
  %22 = getelementptr inbounds nuw i32, ptr %3, i64 %20
  %23 = sext i32 %21 to i64
  %24 = getelementptr inbounds i32, ptr %5, i64 %23
  store i32 0, ptr %10, align 8, !tbaa !8
  store i32 1, ptr %11, align 4, !tbaa !13
  store ptr %22, ptr %12, align 8, !tbaa !15
  store ptr %24, ptr %13, align 8, !tbaa !25
  store i32 0, ptr %14, align 8, !tbaa !24
  store i32 0, ptr %15, align 4, !tbaa !23
  %25 = load i32, ptr %22, align 4, !tbaa !4
  %26 = tail call i32 @llvm.smax.i32(i32 %25, i32 0)
  store i32 %26, ptr %0, align 8, !tbaa !17
  %27 = tail call zeroext i1 %1(ptr noundef nonnull %0, i16 noundef zeroext %2) #10
  %28 = load i32, ptr %10, align 8, !tbaa !8
  %29 = icmp slt i32 %28, 0
  br i1 %29, label %32, label %30

30:                                               ; preds = %19
  %31 = load i32, ptr %14, align 8, !tbaa !24
  br label %32

32:                                               ; preds = %19, %30
  %33 = phi i32 [ %31, %30 ], [ -1, %19 ]
  %34 = getelementptr inbounds nuw i32, ptr %6, i64 %20
  store i32 %33, ptr %34, align 4, !tbaa !4
  %35 = add nsw i32 %33, %21
  %36 = add nuw nsw i64 %20, 1
  %37 = icmp eq i64 %36, %16
  br i1 %37, label %17, label %19, !llvm.loop !27
}

; Function Attrs: nounwind optsize uwtable
define dso_local void @compare(ptr noundef %0, ptr noundef readonly captures(none) %1, i16 noundef zeroext %2, ptr noundef readonly captures(none) %3, i32 noundef %4, i32 noundef %5, ptr noundef %6, i32 noundef %7, ptr noundef readonly captures(none) %8, ptr noundef readonly captures(none) %9, i32 noundef %10, ptr noundef readonly captures(none) %11, ptr noundef %12, ptr noundef writeonly captures(none) %13) local_unnamed_addr #8 {
  %15 = icmp sgt i32 %4, 0
  br i1 %15, label %16, label %32

16:                                               ; preds = %14
  %17 = icmp sgt i32 %5, 0
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 92
  %24 = sext i32 %7 to i64
  %25 = sext i32 %10 to i64
  %26 = zext nneg i32 %4 to i64
  %27 = zext nneg i32 %5 to i64
  br label %28

28:                                               ; preds = %16, %84
  %29 = phi i64 [ 0, %16 ], [ %87, %84 ]
  br i1 %17, label %30, label %84

30:                                               ; preds = %28
  %31 = getelementptr inbounds nuw i32, ptr %3, i64 %29
  br label %33

32:                                               ; preds = %84, %14
  ret void

33:                                               ; preds = %30, %75
  %34 = phi i64 [ 0, %30 ], [ %76, %75 ]
  %35 = mul nsw i64 %34, %24
  %36 = getelementptr inbounds i32, ptr %6, i64 %35
  %37 = mul nsw i64 %34, %25
  %38 = getelementptr inbounds i32, ptr %9, i64 %37
  %39 = load i32, ptr %31, align 4, !tbaa !4
  store i32 %39, ptr %36, align 4, !tbaa !4
  %40 = getelementptr inbounds nuw i32, ptr %8, i64 %34
  %41 = load i32, ptr %40, align 4, !tbaa !4
  %42 = add nsw i32 %41, 1
  store i32 0, ptr %18, align 8, !tbaa !8
  store i32 %42, ptr %19, align 4, !tbaa !13
  store ptr %36, ptr %20, align 8, !tbaa !15
  store ptr %12, ptr %21, align 8, !tbaa !25
  store i32 0, ptr %22, align 8, !tbaa !24
  store i32 1, ptr %23, align 4, !tbaa !23
  %43 = icmp sgt i32 %41, -1
  br i1 %43, label %44, label %47

44:                                               ; preds = %33
  %45 = load i32, ptr %36, align 4, !tbaa !4
  %46 = tail call i32 @llvm.smax.i32(i32 %45, i32 0)
  br label %47

47:                                               ; preds = %44, %33
  %48 = phi i32 [ 0, %33 ], [ %46, %44 ]
  store i32 %48, ptr %0, align 8, !tbaa !17
  %49 = tail call zeroext i1 %1(ptr noundef nonnull %0, i16 noundef zeroext %2) #10
  %50 = load i32, ptr %18, align 8, !tbaa !8
  %51 = icmp slt i32 %50, 1
  br i1 %51, label %57, label %52

52:                                               ; preds = %47
  %53 = load i32, ptr %22, align 8, !tbaa !24
  %54 = getelementptr inbounds nuw i32, ptr %11, i64 %34
  %55 = load i32, ptr %54, align 4, !tbaa !4
  %56 = icmp eq i32 %53, %55
  br i1 %56, label %61, label %82

57:                                               ; preds = %47
  %58 = getelementptr inbounds nuw i32, ptr %11, i64 %34
  %59 = load i32, ptr %58, align 4, !tbaa !4
  %60 = icmp eq i32 %59, -1
  br i1 %60, label %75, label %80

61:                                               ; preds = %52
  %62 = icmp sgt i32 %53, 0
  br i1 %62, label %63, label %75

63:                                               ; preds = %61
  %64 = zext nneg i32 %53 to i64
  br label %68

65:                                               ; preds = %68
  %66 = add nuw nsw i64 %69, 1
  %67 = icmp eq i64 %66, %64
  br i1 %67, label %75, label %68, !llvm.loop !28

68:                                               ; preds = %63, %65
  %69 = phi i64 [ 0, %63 ], [ %66, %65 ]
  %70 = getelementptr inbounds nuw i32, ptr %12, i64 %69
  %71 = load i32, ptr %70, align 4, !tbaa !4
  %72 = getelementptr inbounds nuw i32, ptr %38, i64 %69
  %73 = load i32, ptr %72, align 4, !tbaa !4
  %74 = icmp eq i32 %71, %73
  br i1 %74, label %65, label %78

75:                                               ; preds = %65, %57, %61
  %76 = add nuw nsw i64 %34, 1
  %77 = icmp eq i64 %76, %27
  br i1 %77, label %84, label %33, !llvm.loop !29

78:                                               ; preds = %68
  %79 = trunc nuw nsw i64 %34 to i32
  br label %84

80:                                               ; preds = %57
  %81 = trunc nuw nsw i64 %34 to i32
  br label %84

82:                                               ; preds = %52
  %83 = trunc nuw nsw i64 %34 to i32
  br label %84

84:                                               ; preds = %75, %80, %82, %78, %28
  %85 = phi i32 [ %79, %78 ], [ 0, %28 ], [ %81, %80 ], [ %83, %82 ], [ %5, %75 ]
  %86 = getelementptr inbounds nuw i32, ptr %13, i64 %29
  store i32 %85, ptr %86, align 4, !tbaa !4
  %87 = add nuw nsw i64 %29, 1
  %88 = icmp eq i64 %87, %26
  br i1 %88, label %32, label %28, !llvm.loop !30
}

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @scan(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef %2, ptr noundef %3, i32 noundef %4, ptr noundef %5) local_unnamed_addr #8 {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %8 = load ptr, ptr %7, align 8, !tbaa !31
  %9 = tail call ptr %8() #10
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %11 = load ptr, ptr %10, align 8, !tbaa !35
  tail call void %11(ptr noundef %9, ptr noundef %3, i32 noundef %4) #10
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %13 = load ptr, ptr %12, align 8, !tbaa !36
  %14 = tail call i32 %13(ptr noundef %9, ptr noundef %0, ptr noundef %2) #10
  %15 = and i32 %14, 255
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %21, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %19 = load ptr, ptr %18, align 8, !tbaa !37
  %20 = tail call i32 %19(ptr noundef %9, ptr noundef %5) #10
  br label %21

21:                                               ; preds = %6, %17
  %22 = phi i32 [ %20, %17 ], [ -1, %6 ]
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %24 = load ptr, ptr %23, align 8, !tbaa !38
  tail call void %24(ptr noundef %9) #10
  ret i32 %22
}

; Function Attrs: nounwind optsize uwtable
define dso_local i64 @probe(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef %2, ptr noundef %3, i32 noundef %4, ptr noundef %5, i32 noundef %6, ptr noundef %7, i32 noundef %8, ptr noundef readonly captures(none) %9, i32 noundef %10, i32 noundef %11, ptr noundef captures(none) %12, ptr noundef %13, ptr noundef captures(none) %14, ptr noundef captures(none) initializes((0, 4)) %15, ptr noundef captures(none) %16, ptr noundef captures(none) initializes((0, 4)) %17, ptr noundef captures(none) initializes((0, 4)) %18) local_unnamed_addr #8 {
  store i32 0, ptr %17, align 4, !tbaa !4
  store i32 0, ptr %15, align 4, !tbaa !4
  store i32 1, ptr %18, align 4, !tbaa !4
  %20 = icmp sgt i32 %10, 0
  br i1 %20, label %21, label %204

21:                                               ; preds = %19
  %22 = sext i32 %8 to i64
  %23 = sub nsw i64 0, %22
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %31 = icmp sgt i32 %6, 0
  %32 = sub nsw i32 0, %6
  %33 = zext nneg i32 %32 to i64
  %34 = add nsw i32 %10, -1
  %35 = zext nneg i32 %34 to i64
  %36 = zext nneg i32 %10 to i64
  br label %39

37:                                               ; preds = %201
  %38 = zext nneg i32 %10 to i64
  br label %206

39:                                               ; preds = %21, %201
  %40 = phi i64 [ 0, %21 ], [ %202, %201 ]
  %41 = mul nsw i64 %40, %22
  %42 = getelementptr inbounds i32, ptr %7, i64 %41
  %43 = getelementptr inbounds i32, ptr %42, i64 %23
  %44 = icmp eq i64 %40, 0
  br i1 %44, label %85, label %45

45:                                               ; preds = %39
  %46 = add nsw i64 %40, -1
  %47 = getelementptr inbounds %struct.Found, ptr %12, i64 %46
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 12
  %49 = load i32, ptr %48, align 4, !tbaa !39
  %50 = getelementptr inbounds i32, ptr %9, i64 %46
  %51 = load i32, ptr %50, align 4, !tbaa !4
  %52 = icmp sgt i32 %49, %51
  br i1 %52, label %85, label %53

53:                                               ; preds = %45
  %54 = getelementptr inbounds nuw i32, ptr %9, i64 %40
  %55 = load i32, ptr %54, align 4, !tbaa !4
  %56 = icmp sgt i32 %49, %55
  br i1 %56, label %85, label %57

57:                                               ; preds = %53
  %58 = icmp sgt i32 %49, 0
  br i1 %58, label %59, label %74

59:                                               ; preds = %57
  %60 = zext nneg i32 %49 to i64
  br label %61

61:                                               ; preds = %68, %59
  %62 = phi i64 [ 0, %59 ], [ %69, %68 ]
  %63 = getelementptr inbounds nuw i32, ptr %43, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !4
  %65 = getelementptr inbounds nuw i32, ptr %42, i64 %62
  %66 = load i32, ptr %65, align 4, !tbaa !4
  %67 = icmp eq i32 %64, %66
  br i1 %67, label %68, label %71

68:                                               ; preds = %61
  %69 = add nuw nsw i64 %62, 1
  %70 = icmp eq i64 %69, %60
  br i1 %70, label %74, label %61, !llvm.loop !42

71:                                               ; preds = %61
  %72 = trunc nuw nsw i64 %62 to i32
  %73 = icmp sgt i32 %49, %72
  br i1 %73, label %85, label %74

74:                                               ; preds = %68, %57, %71
  %75 = load i32, ptr %47, align 8
  %76 = getelementptr inbounds nuw i8, ptr %47, i64 4
  %77 = load i32, ptr %76, align 4
  %78 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %79 = load i32, ptr %78, align 8
  %80 = getelementptr inbounds nuw i8, ptr %47, i64 16
  %81 = load i64, ptr %80, align 8
  %82 = add nsw i32 %79, %55
  %83 = icmp slt i32 %75, 0
  %84 = select i1 %83, i32 %77, i32 %82
  br label %127

85:                                               ; preds = %71, %53, %45, %39
  %86 = getelementptr inbounds nuw i32, ptr %9, i64 %40
  %87 = load i32, ptr %86, align 4, !tbaa !4
  store i16 0, ptr %24, align 4, !tbaa !26
  store i32 0, ptr %25, align 8, !tbaa !8
  %88 = add nsw i32 %87, %6
  store i32 %88, ptr %26, align 4, !tbaa !13
  store i32 -1, ptr %27, align 8, !tbaa !18
  store ptr %5, ptr %28, align 8, !tbaa !15
  store i32 %6, ptr %29, align 8, !tbaa !14
  store ptr %42, ptr %30, align 8, !tbaa !16
  %89 = icmp sgt i32 %88, 0
  br i1 %89, label %90, label %94

90:                                               ; preds = %85
  %91 = getelementptr inbounds nuw i32, ptr %42, i64 %33
  %92 = select i1 %31, ptr %5, ptr %91
  %93 = load i32, ptr %92, align 4, !tbaa !4
  br label %94

94:                                               ; preds = %85, %90
  %95 = phi i32 [ %93, %90 ], [ 0, %85 ]
  store i32 %95, ptr %0, align 8, !tbaa !17
  %96 = load i32, ptr %86, align 4, !tbaa !4
  %97 = tail call i32 @scan(ptr noundef nonnull %0, ptr noundef readonly %1, ptr noundef %2, ptr noundef %3, i32 noundef %4, ptr noundef %13) #11, !noalias !43
  %98 = load i32, ptr %25, align 8, !tbaa !8, !noalias !43
  %99 = load i32, ptr %26, align 4, !tbaa !13, !noalias !43
  %100 = add i32 %96, 1
  %101 = add i32 %100, %98
  %102 = sub i32 %101, %99
  %103 = icmp slt i32 %97, 0
  br i1 %103, label %127, label %104

104:                                              ; preds = %94
  %105 = load i16, ptr %24, align 4, !tbaa !26, !noalias !43
  %106 = zext i16 %105 to i32
  %107 = icmp sgt i32 %11, %106
  br i1 %107, label %108, label %127

108:                                              ; preds = %104
  %109 = load i32, ptr %27, align 8, !tbaa !18, !noalias !43
  %110 = icmp slt i32 %109, 0
  %111 = select i1 %110, i32 %98, i32 %109
  %112 = sub nsw i32 %99, %111
  %113 = sub nsw i32 %112, %96
  %114 = icmp eq i32 %97, 0
  br i1 %114, label %127, label %115

115:                                              ; preds = %108
  %116 = zext nneg i32 %97 to i64
  br label %117

117:                                              ; preds = %117, %115
  %118 = phi i64 [ 0, %115 ], [ %125, %117 ]
  %119 = phi i64 [ -3750763034362895579, %115 ], [ %124, %117 ]
  %120 = getelementptr inbounds nuw i8, ptr %13, i64 %118
  %121 = load i8, ptr %120, align 1, !tbaa !46, !noalias !43
  %122 = zext i8 %121 to i64
  %123 = xor i64 %119, %122
  %124 = mul i64 %123, 1099511628211
  %125 = add nuw nsw i64 %118, 1
  %126 = icmp eq i64 %125, %116
  br i1 %126, label %127, label %117, !llvm.loop !47

127:                                              ; preds = %117, %74, %104, %94, %108
  %128 = phi i64 [ -3750763034362895579, %108 ], [ %81, %74 ], [ 0, %94 ], [ 0, %104 ], [ %124, %117 ]
  %129 = phi i32 [ %102, %108 ], [ %49, %74 ], [ %102, %94 ], [ %102, %104 ], [ %102, %117 ]
  %130 = phi i32 [ %113, %108 ], [ %79, %74 ], [ 0, %94 ], [ 0, %104 ], [ %113, %117 ]
  %131 = phi i32 [ %112, %108 ], [ %84, %74 ], [ 0, %94 ], [ 0, %104 ], [ %112, %117 ]
  %132 = phi i32 [ %106, %108 ], [ %75, %74 ], [ -1, %94 ], [ -1, %104 ], [ %106, %117 ]
  %133 = icmp eq i64 %40, %35
  %134 = select i1 %133, i32 0, i32 %129
  %135 = select i1 %133, i32 0, i32 %130
  %136 = select i1 %133, i32 0, i32 %131
  %137 = getelementptr inbounds nuw %struct.Found, ptr %12, i64 %40
  store i32 %132, ptr %137, align 8, !tbaa !4
  %138 = getelementptr inbounds nuw i8, ptr %137, i64 4
  store i32 %136, ptr %138, align 4, !tbaa !4
  %139 = getelementptr inbounds nuw i8, ptr %137, i64 8
  store i32 %135, ptr %139, align 8, !tbaa !4
  %140 = getelementptr inbounds nuw i8, ptr %137, i64 12
  store i32 %134, ptr %140, align 4, !tbaa !4
  %141 = getelementptr inbounds nuw i8, ptr %137, i64 16
  store i64 %128, ptr %141, align 8, !tbaa !48
  %142 = getelementptr inbounds nuw i32, ptr %9, i64 %40
  %143 = load i32, ptr %142, align 4, !tbaa !4
  %144 = icmp sgt i32 %134, %143
  %145 = zext i1 %144 to i32
  %146 = load i32, ptr %17, align 4, !tbaa !4
  %147 = or i32 %146, %145
  store i32 %147, ptr %17, align 4, !tbaa !4
  %148 = icmp slt i32 %132, 0
  %149 = select i1 %148, i1 true, i1 %144
  %150 = load i32, ptr %18, align 4, !tbaa !4
  %151 = and i32 %150, 1
  %152 = select i1 %149, i32 0, i32 %151
  store i32 %152, ptr %18, align 4, !tbaa !4
  br i1 %148, label %201, label %153

153:                                              ; preds = %127
  %154 = icmp slt i32 %135, 1
  %155 = select i1 %154, i8 1, i8 3
  %156 = zext nneg i32 %132 to i64
  %157 = getelementptr inbounds nuw i8, ptr %16, i64 %156
  %158 = load i8, ptr %157, align 1, !tbaa !46
  %159 = or i8 %158, %155
  store i8 %159, ptr %157, align 1, !tbaa !46
  %160 = select i1 %154, i1 true, i1 %144
  br i1 %160, label %201, label %161

161:                                              ; preds = %153
  %162 = load i32, ptr %15, align 4, !tbaa !4
  %163 = icmp sgt i32 %162, 0
  br i1 %163, label %164, label %180

164:                                              ; preds = %161
  %165 = zext nneg i32 %162 to i64
  br label %166

166:                                              ; preds = %164, %171
  %167 = phi i64 [ 0, %164 ], [ %172, %171 ]
  %168 = getelementptr inbounds nuw i32, ptr %14, i64 %167
  %169 = load i32, ptr %168, align 4, !tbaa !4
  %170 = icmp slt i32 %169, %135
  br i1 %170, label %171, label %174

171:                                              ; preds = %166
  %172 = add nuw nsw i64 %167, 1
  %173 = icmp eq i64 %172, %165
  br i1 %173, label %180, label %166, !llvm.loop !49

174:                                              ; preds = %166
  %175 = trunc nuw nsw i64 %167 to i32
  %176 = and i64 %167, 4294967295
  %177 = getelementptr inbounds nuw i32, ptr %14, i64 %176
  %178 = load i32, ptr %177, align 4, !tbaa !4
  %179 = icmp eq i32 %178, %135
  br i1 %179, label %201, label %183

180:                                              ; preds = %171, %161
  %181 = phi i32 [ 0, %161 ], [ %162, %171 ]
  %182 = add nsw i32 %162, 1
  store i32 %182, ptr %15, align 4, !tbaa !4
  br label %190

183:                                              ; preds = %174
  %184 = add nuw nsw i32 %162, 1
  store i32 %184, ptr %15, align 4, !tbaa !4
  %185 = icmp sgt i32 %162, %175
  br i1 %185, label %186, label %190

186:                                              ; preds = %183
  %187 = zext nneg i32 %162 to i64
  %188 = shl i64 %167, 32
  %189 = ashr exact i64 %188, 32
  br label %194

190:                                              ; preds = %194, %180, %183
  %191 = phi i32 [ %181, %180 ], [ %175, %183 ], [ %175, %194 ]
  %192 = zext nneg i32 %191 to i64
  %193 = getelementptr inbounds nuw i32, ptr %14, i64 %192
  store i32 %135, ptr %193, align 4, !tbaa !4
  br label %201

194:                                              ; preds = %186, %194
  %195 = phi i64 [ %187, %186 ], [ %199, %194 ]
  %196 = getelementptr i32, ptr %14, i64 %195
  %197 = getelementptr i8, ptr %196, i64 -4
  %198 = load i32, ptr %197, align 4, !tbaa !4
  store i32 %198, ptr %196, align 4, !tbaa !4
  %199 = add nsw i64 %195, -1
  %200 = icmp sgt i64 %199, %189
  br i1 %200, label %194, label %190, !llvm.loop !50

201:                                              ; preds = %190, %174, %153, %127
  %202 = add nuw nsw i64 %40, 1
  %203 = icmp eq i64 %202, %36
  br i1 %203, label %37, label %39, !llvm.loop !51

204:                                              ; preds = %230, %19
  %205 = phi i64 [ -3750763034362895579, %19 ], [ %245, %230 ]
  ret i64 %205

206:                                              ; preds = %37, %230
  %207 = phi i64 [ 0, %37 ], [ %246, %230 ]
  %208 = phi i64 [ -3750763034362895579, %37 ], [ %245, %230 ]
  %209 = getelementptr inbounds nuw %struct.Found, ptr %12, i64 %207
  %210 = getelementptr inbounds nuw i8, ptr %209, i64 4
  %211 = load i32, ptr %210, align 4, !tbaa !52
  %212 = getelementptr inbounds nuw i8, ptr %209, i64 12
  %213 = load i32, ptr %212, align 4, !tbaa !39
  %214 = getelementptr inbounds nuw i32, ptr %9, i64 %207
  %215 = load i32, ptr %214, align 4, !tbaa !4
  %216 = icmp sgt i32 %213, %215
  %217 = getelementptr inbounds nuw i8, ptr %209, i64 8
  %218 = load i32, ptr %217, align 8, !tbaa !53
  %219 = icmp slt i32 %218, 1
  %220 = select i1 %219, i1 true, i1 %216
  %221 = select i1 %219, i32 %211, i32 -1
  br i1 %220, label %230, label %222

222:                                              ; preds = %206, %222
  %223 = phi i32 [ %229, %222 ], [ -1, %206 ]
  %224 = xor i32 %223, -1
  %225 = zext nneg i32 %224 to i64
  %226 = getelementptr inbounds nuw i32, ptr %14, i64 %225
  %227 = load i32, ptr %226, align 4, !tbaa !4
  %228 = icmp eq i32 %227, %218
  %229 = add nsw i32 %223, -1
  br i1 %228, label %230, label %222

230:                                              ; preds = %222, %206
  %231 = phi i32 [ %221, %206 ], [ %223, %222 ]
  %232 = load i32, ptr %209, align 8, !tbaa !54
  %233 = zext i32 %232 to i64
  %234 = xor i64 %208, %233
  %235 = mul i64 %234, 1099511628211
  %236 = shl i32 %231, 1
  %237 = zext i1 %216 to i32
  %238 = or disjoint i32 %236, %237
  %239 = zext i32 %238 to i64
  %240 = xor i64 %235, %239
  %241 = mul i64 %240, 1099511628211
  %242 = getelementptr inbounds nuw i8, ptr %209, i64 16
  %243 = load i64, ptr %242, align 8, !tbaa !55
  %244 = xor i64 %241, %243
  %245 = mul i64 %244, 1099511628211
  %246 = add nuw nsw i64 %207, 1
  %247 = icmp eq i64 %246, %38
  br i1 %247, label %204, label %206, !llvm.loop !56
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
!29 = distinct !{!29, !21}
!30 = distinct !{!30, !21}
!31 = !{!32, !11, i64 16}
!32 = !{!"", !33, i64 0, !34, i64 8, !11, i64 16, !11, i64 24, !11, i64 32, !11, i64 40, !11, i64 48}
!33 = !{!"p1 _Bool", !11, i64 0}
!34 = !{!"p1 short", !11, i64 0}
!35 = !{!32, !11, i64 48}
!36 = !{!32, !11, i64 32}
!37 = !{!32, !11, i64 40}
!38 = !{!32, !11, i64 24}
!39 = !{!40, !5, i64 12}
!40 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12, !41, i64 16}
!41 = !{!"long", !6, i64 0}
!42 = distinct !{!42, !21}
!43 = !{!44}
!44 = distinct !{!44, !45, !"scan_with: argument 0"}
!45 = distinct !{!45, !"scan_with"}
!46 = !{!6, !6, i64 0}
!47 = distinct !{!47, !21}
!48 = !{!41, !41, i64 0}
!49 = distinct !{!49, !21}
!50 = distinct !{!50, !21}
!51 = distinct !{!51, !21}
!52 = !{!40, !5, i64 4}
!53 = !{!40, !5, i64 8}
!54 = !{!40, !5, i64 0}
!55 = !{!40, !41, i64 16}
!56 = distinct !{!56, !21}
