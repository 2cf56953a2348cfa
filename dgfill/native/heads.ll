
%struct.Entry = type { i64, i32, i32 }
%struct.Parser = type { %struct.Table, %struct.Lists, %struct.Lists, %struct.Lists, %struct.Lists, %struct.Map, %struct.Map, %struct.Map, %struct.Map, %struct.Map, %struct.Map, %struct.Map, %struct.Map, %struct.Map, %struct.Map, %struct.Map, %struct.Map, ptr, i64, i64, %struct.Numbers, %struct.Numbers, [3 x i32] }
%struct.Table = type { ptr, ptr, ptr, ptr, ptr, ptr, i32, i32, i32, i32 }
%struct.Lists = type { ptr, ptr, ptr, i64, i64, i64, i64 }
%struct.Map = type { ptr, i64, i64 }
%struct.Numbers = type { ptr, i64, i64 }
%struct.Token = type { i32, i32, i32, i32 }

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @unite(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i32 %1, %2
  br i1 %4, label %48, label %5

5:                                                ; preds = %3
  %6 = icmp slt i32 %1, %2
  %7 = zext i32 %1 to i64
  %8 = shl nuw i64 %7, 32
  %9 = zext i32 %2 to i64
  %10 = or disjoint i64 %8, %9
  %11 = tail call i64 @llvm.fshl.i64(i64 %10, i64 %10, i64 32)
  %12 = select i1 %6, i64 %10, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %14 = load ptr, ptr %13, align 8, !tbaa !8
  %15 = icmp eq ptr %14, null
  br i1 %15, label %24, label %16

16:                                               ; preds = %5
  %17 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %13, i64 noundef %12) #17
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 12
  %19 = load i32, ptr %18, align 4, !tbaa !12
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %24, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %23 = load i32, ptr %22, align 4, !tbaa !4
  br label %48

24:                                               ; preds = %16, %5
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %26 = load i64, ptr %25, align 8, !tbaa !14
  %27 = icmp eq i32 %1, -1
  br i1 %27, label %38, label %28

28:                                               ; preds = %24
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %30 = load ptr, ptr %29, align 8, !tbaa !22
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %32 = load ptr, ptr %31, align 8, !tbaa !23
  %33 = sext i32 %1 to i64
  %34 = getelementptr inbounds i64, ptr %32, i64 %33
  %35 = load i64, ptr %34, align 8, !tbaa !24
  %36 = getelementptr inbounds i32, ptr %30, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !4
  br label %38

38:                                               ; preds = %24, %28
  %39 = phi i32 [ %37, %28 ], [ -1, %24 ]
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 600
  tail call fastcc void @append(ptr noundef nonnull %40, i32 noundef %39) #17
  tail call fastcc void @push_below(ptr noundef nonnull %0, i32 noundef %1) #17
  tail call fastcc void @push_below(ptr noundef nonnull %0, i32 noundef %2) #17
  %41 = add nsw i64 %26, 1
  tail call fastcc void @merge(ptr noundef nonnull %0, i64 noundef %41) #17
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %43 = load ptr, ptr %40, align 8, !tbaa !25
  %44 = getelementptr inbounds i32, ptr %43, i64 %26
  %45 = load i64, ptr %25, align 8, !tbaa !14
  %46 = sub nsw i64 %45, %26
  %47 = tail call fastcc i32 @intern(ptr noundef nonnull %42, ptr noundef %44, i64 noundef %46) #17
  store i64 %26, ptr %25, align 8, !tbaa !14
  tail call fastcc void @put(ptr noundef nonnull %13, i64 noundef %12, i32 noundef %47) #17
  br label %48

48:                                               ; preds = %21, %38, %3
  %49 = phi i32 [ %1, %3 ], [ %23, %21 ], [ %47, %38 ]
  ret i32 %49
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind optsize uwtable
define internal fastcc void @push_below(ptr noundef captures(none) %0, i32 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %5 = load ptr, ptr %4, align 8, !tbaa !23
  %6 = sext i32 %1 to i64
  %7 = getelementptr i64, ptr %5, i64 %6
  %8 = load i64, ptr %7, align 8, !tbaa !24
  %9 = add nsw i64 %8, 1
  %10 = getelementptr i8, ptr %7, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !24
  %12 = icmp slt i64 %9, %11
  br i1 %12, label %13, label %15

13:                                               ; preds = %2
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 600
  br label %16

15:                                               ; preds = %16, %2
  ret void

16:                                               ; preds = %13, %16
  %17 = phi i64 [ %9, %13 ], [ %21, %16 ]
  %18 = load ptr, ptr %3, align 8, !tbaa !22
  %19 = getelementptr inbounds i32, ptr %18, i64 %17
  %20 = load i32, ptr %19, align 4, !tbaa !4
  tail call fastcc void @append(ptr noundef nonnull %14, i32 noundef %20) #17
  %21 = add nsw i64 %17, 1
  %22 = load ptr, ptr %4, align 8, !tbaa !23
  %23 = getelementptr i64, ptr %22, i64 %6
  %24 = getelementptr i8, ptr %23, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !24
  %26 = icmp slt i64 %21, %25
  br i1 %26, label %16, label %15, !llvm.loop !26
}

; Function Attrs: nounwind optsize uwtable
define internal fastcc void @merge(ptr noundef captures(none) %0, i64 noundef %1) unnamed_addr #0 {
  tail call fastcc void @sort_stacks(ptr noundef %0, i64 noundef %1) #17
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 600
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %5 = load i64, ptr %4, align 8, !tbaa !14
  %6 = icmp slt i64 %1, %5
  br i1 %6, label %7, label %11

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %10 = load ptr, ptr %3, align 8, !tbaa !25
  br label %13

11:                                               ; preds = %59, %2
  %12 = phi i64 [ %1, %2 ], [ %64, %59 ]
  store i64 %12, ptr %4, align 8, !tbaa !14
  ret void

13:                                               ; preds = %7, %59
  %14 = phi i64 [ %5, %7 ], [ %60, %59 ]
  %15 = phi ptr [ %10, %7 ], [ %61, %59 ]
  %16 = phi i64 [ %1, %7 ], [ %64, %59 ]
  %17 = phi i64 [ %1, %7 ], [ %63, %59 ]
  %18 = getelementptr inbounds i32, ptr %15, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !4
  %20 = icmp eq i32 %19, -1
  br i1 %20, label %29, label %21

21:                                               ; preds = %13
  %22 = load ptr, ptr %8, align 8, !tbaa !22
  %23 = load ptr, ptr %9, align 8, !tbaa !23
  %24 = sext i32 %19 to i64
  %25 = getelementptr inbounds i64, ptr %23, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !24
  %27 = getelementptr inbounds i32, ptr %22, i64 %26
  %28 = load i32, ptr %27, align 4, !tbaa !4
  br label %29

29:                                               ; preds = %13, %21
  %30 = phi i32 [ %28, %21 ], [ -1, %13 ]
  %31 = add nsw i64 %17, 1
  %32 = icmp slt i64 %31, %14
  br i1 %32, label %33, label %59

33:                                               ; preds = %29, %52
  %34 = phi i64 [ %55, %52 ], [ %14, %29 ]
  %35 = phi i64 [ %54, %52 ], [ %31, %29 ]
  %36 = phi i32 [ %53, %52 ], [ %19, %29 ]
  %37 = load ptr, ptr %3, align 8, !tbaa !25
  %38 = getelementptr inbounds i32, ptr %37, i64 %35
  %39 = load i32, ptr %38, align 4, !tbaa !4
  %40 = icmp eq i32 %39, -1
  br i1 %40, label %49, label %41

41:                                               ; preds = %33
  %42 = load ptr, ptr %8, align 8, !tbaa !22
  %43 = load ptr, ptr %9, align 8, !tbaa !23
  %44 = sext i32 %39 to i64
  %45 = getelementptr inbounds i64, ptr %43, i64 %44
  %46 = load i64, ptr %45, align 8, !tbaa !24
  %47 = getelementptr inbounds i32, ptr %42, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !4
  br label %49

49:                                               ; preds = %33, %41
  %50 = phi i32 [ %48, %41 ], [ -1, %33 ]
  %51 = icmp eq i32 %50, %30
  br i1 %51, label %52, label %59

52:                                               ; preds = %49
  %53 = tail call i32 @unite(ptr noundef nonnull %0, i32 noundef %36, i32 noundef %39) #17
  %54 = add nsw i64 %35, 1
  %55 = load i64, ptr %4, align 8, !tbaa !14
  %56 = icmp slt i64 %54, %55
  br i1 %56, label %33, label %57, !llvm.loop !28

57:                                               ; preds = %52
  %58 = load ptr, ptr %3, align 8, !tbaa !25
  br label %59, !llvm.loop !28

59:                                               ; preds = %49, %57, %29
  %60 = phi i64 [ %14, %29 ], [ %55, %57 ], [ %34, %49 ]
  %61 = phi ptr [ %15, %29 ], [ %58, %57 ], [ %37, %49 ]
  %62 = phi i32 [ %19, %29 ], [ %53, %57 ], [ %36, %49 ]
  %63 = phi i64 [ %31, %29 ], [ %54, %57 ], [ %35, %49 ]
  %64 = add nsw i64 %16, 1
  %65 = getelementptr inbounds i32, ptr %61, i64 %16
  store i32 %62, ptr %65, align 4, !tbaa !4
  %66 = icmp slt i64 %63, %60
  br i1 %66, label %13, label %11, !llvm.loop !29
}

; Function Attrs: nounwind optsize uwtable
define internal fastcc void @put(ptr noundef captures(none) %0, i64 noundef %1, i32 noundef %2) unnamed_addr #0 {
  %4 = load ptr, ptr %0, align 8, !tbaa !8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %6, label %9

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = load i64, ptr %7, align 8, !tbaa !24
  br label %16

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !30
  %12 = shl nsw i64 %11, 1
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = load i64, ptr %13, align 8, !tbaa !31
  %15 = icmp sgt i64 %12, %14
  br i1 %15, label %16, label %44

16:                                               ; preds = %6, %9
  %17 = phi i64 [ %8, %6 ], [ %14, %9 ]
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %19 = icmp ne ptr %4, null
  %20 = shl nsw i64 %17, 1
  %21 = or disjoint i64 %20, 1
  %22 = select i1 %19, i64 %21, i64 1023
  store i64 %22, ptr %18, align 8, !tbaa !31
  %23 = shl i64 %22, 4
  %24 = add i64 %23, 16
  %25 = tail call ptr @calloc(i64 1, i64 %24)
  %26 = icmp eq ptr %25, null
  br i1 %26, label %27, label %28

27:                                               ; preds = %16
  tail call void @abort() #18
  unreachable

28:                                               ; preds = %16
  store ptr %25, ptr %0, align 8, !tbaa !8
  %29 = icmp sgt i64 %17, -1
  %30 = select i1 %19, i1 %29, i1 false
  br i1 %30, label %32, label %31

31:                                               ; preds = %41, %28
  tail call void @free(ptr noundef %4) #17
  br label %44

32:                                               ; preds = %28, %41
  %33 = phi i64 [ %42, %41 ], [ 0, %28 ]
  %34 = getelementptr inbounds nuw %struct.Entry, ptr %4, i64 %33
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 12
  %36 = load i32, ptr %35, align 4, !tbaa !12
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %41, label %38

38:                                               ; preds = %32
  %39 = load i64, ptr %34, align 8, !tbaa !32
  %40 = tail call fastcc ptr @entry_of(ptr noundef nonnull %0, i64 noundef %39) #17
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %40, ptr noundef nonnull align 8 dereferenceable(16) %34, i64 16, i1 false), !tbaa.struct !33
  br label %41

41:                                               ; preds = %32, %38
  %42 = add nuw nsw i64 %33, 1
  %43 = icmp slt i64 %33, %17
  br i1 %43, label %32, label %31, !llvm.loop !34

44:                                               ; preds = %31, %9
  %45 = tail call fastcc ptr @entry_of(ptr noundef nonnull %0, i64 noundef %1) #17
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 12
  %47 = load i32, ptr %46, align 4, !tbaa !12
  %48 = icmp eq i32 %47, 0
  %49 = zext i1 %48 to i64
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %51 = load i64, ptr %50, align 8, !tbaa !30
  %52 = add nsw i64 %51, %49
  store i64 %52, ptr %50, align 8, !tbaa !30
  store i64 %1, ptr %45, align 8, !tbaa !24
  %53 = getelementptr inbounds nuw i8, ptr %45, i64 8
  store i32 %2, ptr %53, align 8, !tbaa !4
  store i32 1, ptr %46, align 4, !tbaa !4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @shift(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = shl i32 %2, 16
  %6 = or i32 %5, %3
  %7 = zext i32 %1 to i64
  %8 = shl nuw i64 %7, 32
  %9 = zext i32 %6 to i64
  %10 = or disjoint i64 %8, %9
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %12 = load ptr, ptr %11, align 8, !tbaa !8
  %13 = icmp eq ptr %12, null
  br i1 %13, label %22, label %14

14:                                               ; preds = %4
  %15 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %11, i64 noundef %10) #17
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 12
  %17 = load i32, ptr %16, align 4, !tbaa !12
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %22, label %19

19:                                               ; preds = %14
  %20 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %21 = load i32, ptr %20, align 4, !tbaa !4
  br label %296

22:                                               ; preds = %14, %4
  %23 = icmp eq i32 %1, -1
  br i1 %23, label %34, label %24

24:                                               ; preds = %22
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %26 = load ptr, ptr %25, align 8, !tbaa !22
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %28 = load ptr, ptr %27, align 8, !tbaa !23
  %29 = sext i32 %1 to i64
  %30 = getelementptr inbounds i64, ptr %28, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !24
  %32 = getelementptr inbounds i32, ptr %26, i64 %31
  %33 = load i32, ptr %32, align 4, !tbaa !4
  br label %34

34:                                               ; preds = %22, %24
  %35 = phi i32 [ %33, %24 ], [ -1, %22 ]
  %36 = icmp eq i32 %3, 0
  br i1 %36, label %42, label %37

37:                                               ; preds = %34
  %38 = tail call fastcc zeroext i1 @has_actions(ptr noundef nonnull %0, i32 noundef %35, i32 noundef %3) #17
  br i1 %38, label %42, label %39

39:                                               ; preds = %37
  %40 = tail call fastcc zeroext i1 @is_reserved(ptr noundef nonnull %0, i32 noundef %35, i32 noundef %3) #17
  %41 = select i1 %40, i32 %3, i32 %2
  br label %42

42:                                               ; preds = %37, %39, %34
  %43 = phi i32 [ %2, %34 ], [ %3, %37 ], [ %41, %39 ]
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 624
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 632
  store i64 0, ptr %45, align 8, !tbaa !35
  tail call fastcc void @add(ptr noundef nonnull %0, i32 noundef %1, i32 noundef %43) #17
  %46 = load i64, ptr %45, align 8, !tbaa !35
  %47 = icmp sgt i64 %46, 0
  br i1 %47, label %52, label %48

48:                                               ; preds = %42
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 600
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %51 = load i64, ptr %50, align 8, !tbaa !14
  br label %270

52:                                               ; preds = %42
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 600
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 608
  br label %63

58:                                               ; preds = %154
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 600
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %61 = load i64, ptr %60, align 8, !tbaa !14
  %62 = icmp sgt i64 %155, 0
  br i1 %62, label %281, label %270

63:                                               ; preds = %52, %154
  %64 = phi i64 [ %46, %52 ], [ %155, %154 ]
  %65 = phi i64 [ 0, %52 ], [ %156, %154 ]
  %66 = load ptr, ptr %44, align 8, !tbaa !36
  %67 = getelementptr inbounds nuw i32, ptr %66, i64 %65
  %68 = load i32, ptr %67, align 4, !tbaa !4
  %69 = getelementptr inbounds nuw i8, ptr %67, i64 4
  %70 = load i32, ptr %69, align 4, !tbaa !4
  %71 = icmp eq i32 %70, -1
  br i1 %71, label %154, label %72

72:                                               ; preds = %63
  %73 = icmp eq i32 %68, -1
  br i1 %73, label %82, label %74

74:                                               ; preds = %72
  %75 = load ptr, ptr %53, align 8, !tbaa !22
  %76 = load ptr, ptr %54, align 8, !tbaa !23
  %77 = sext i32 %68 to i64
  %78 = getelementptr inbounds i64, ptr %76, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !24
  %80 = getelementptr inbounds i32, ptr %75, i64 %79
  %81 = load i32, ptr %80, align 4, !tbaa !4
  br label %82

82:                                               ; preds = %72, %74
  %83 = phi i32 [ %81, %74 ], [ -1, %72 ]
  %84 = icmp eq i32 %70, %3
  br i1 %84, label %85, label %90

85:                                               ; preds = %82
  %86 = tail call fastcc zeroext i1 @has_actions(ptr noundef nonnull %0, i32 noundef %83, i32 noundef %3) #17
  br i1 %86, label %90, label %87

87:                                               ; preds = %85
  %88 = tail call fastcc zeroext i1 @is_reserved(ptr noundef nonnull %0, i32 noundef %83, i32 noundef %3) #17
  %89 = select i1 %88, i32 %3, i32 %2
  br label %90

90:                                               ; preds = %87, %85, %82
  %91 = phi i32 [ %3, %85 ], [ %89, %87 ], [ %70, %82 ]
  %92 = tail call fastcc i32 @cell(ptr noundef nonnull %0, i32 noundef %83, i32 noundef %91) #17
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %154, label %94

94:                                               ; preds = %90
  %95 = zext nneg i32 %92 to i64
  %96 = zext nneg i32 %92 to i64
  %97 = load ptr, ptr %55, align 8, !tbaa !37
  %98 = getelementptr inbounds nuw i64, ptr %97, i64 %95
  %99 = load i64, ptr %98, align 8, !tbaa !24
  %100 = and i64 %99, 255
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %152, label %102

102:                                              ; preds = %94, %145
  %103 = phi ptr [ %147, %145 ], [ %97, %94 ]
  %104 = phi i64 [ %146, %145 ], [ 0, %94 ]
  %105 = getelementptr inbounds nuw i64, ptr %103, i64 %104
  %106 = getelementptr inbounds nuw i64, ptr %105, i64 %96
  %107 = getelementptr inbounds nuw i8, ptr %106, i64 8
  %108 = load i64, ptr %107, align 8, !tbaa !24, !noalias !38
  %109 = trunc i64 %108 to i32
  %110 = and i32 %109, 255
  %111 = lshr i32 %109, 16
  %112 = and i64 %108, 1095216660480
  %113 = icmp eq i64 %112, 0
  %114 = and i64 %108, 280375465082880
  %115 = icmp eq i64 %114, 0
  %116 = lshr i32 %109, 8
  %117 = and i32 %116, 255
  %118 = icmp eq i32 %110, 0
  %119 = icmp samesign ult i32 %110, 3
  %120 = select i1 %118, i1 %115, i1 %119
  br i1 %120, label %121, label %145

121:                                              ; preds = %102
  %122 = load i64, ptr %57, align 8, !tbaa !14
  %123 = trunc i64 %108 to i8
  switch i8 %123, label %137 [
    i8 1, label %124
    i8 2, label %136
  ]

124:                                              ; preds = %121
  tail call fastcc void @push_reduced(ptr noundef nonnull %0, i32 noundef %68, i32 noundef %111, i32 noundef %117) #17
  %125 = load i64, ptr %57, align 8, !tbaa !14
  %126 = icmp slt i64 %122, %125
  br i1 %126, label %128, label %127

127:                                              ; preds = %128, %124
  store i64 %122, ptr %57, align 8, !tbaa !14
  br label %145

128:                                              ; preds = %124, %128
  %129 = phi i64 [ %133, %128 ], [ %122, %124 ]
  %130 = load ptr, ptr %56, align 8, !tbaa !25
  %131 = getelementptr inbounds i32, ptr %130, i64 %129
  %132 = load i32, ptr %131, align 4, !tbaa !4
  tail call fastcc void @add(ptr noundef nonnull %0, i32 noundef %132, i32 noundef %91) #17
  %133 = add nsw i64 %129, 1
  %134 = load i64, ptr %57, align 8, !tbaa !14
  %135 = icmp slt i64 %133, %134
  br i1 %135, label %128, label %127, !llvm.loop !41

136:                                              ; preds = %121
  tail call fastcc void @add(ptr noundef nonnull %0, i32 noundef -1, i32 noundef -1) #17
  br label %145

137:                                              ; preds = %121
  br i1 %113, label %139, label %138

138:                                              ; preds = %137
  tail call fastcc void @add(ptr noundef nonnull %0, i32 noundef %68, i32 noundef -1) #17
  br label %145

139:                                              ; preds = %137
  tail call fastcc void @append(ptr noundef nonnull %56, i32 noundef %111) #17
  tail call fastcc void @append(ptr noundef nonnull %56, i32 noundef %68) #17
  %140 = load ptr, ptr %56, align 8, !tbaa !25
  %141 = getelementptr inbounds i32, ptr %140, i64 %122
  %142 = load i64, ptr %57, align 8, !tbaa !14
  %143 = sub nsw i64 %142, %122
  %144 = tail call fastcc i32 @intern(ptr noundef nonnull %53, ptr noundef %141, i64 noundef %143) #17
  store i64 %122, ptr %57, align 8, !tbaa !14
  tail call fastcc void @add(ptr noundef nonnull %0, i32 noundef %144, i32 noundef -1) #17
  br label %145

145:                                              ; preds = %139, %138, %136, %127, %102
  %146 = add nuw nsw i64 %104, 1
  %147 = load ptr, ptr %55, align 8, !tbaa !37
  %148 = getelementptr inbounds nuw i64, ptr %147, i64 %95
  %149 = load i64, ptr %148, align 8, !tbaa !24
  %150 = and i64 %149, 255
  %151 = icmp samesign ult i64 %146, %150
  br i1 %151, label %102, label %152

152:                                              ; preds = %145, %94
  %153 = load i64, ptr %45, align 8, !tbaa !35
  br label %154

154:                                              ; preds = %152, %90, %63
  %155 = phi i64 [ %153, %152 ], [ %64, %90 ], [ %64, %63 ]
  %156 = add nuw nsw i64 %65, 2
  %157 = icmp slt i64 %156, %155
  br i1 %157, label %63, label %58, !llvm.loop !42

158:                                              ; preds = %292
  %159 = load i64, ptr %60, align 8, !tbaa !14
  %160 = icmp slt i64 %61, %159
  br i1 %160, label %161, label %270

161:                                              ; preds = %158
  %162 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %164 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %165 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %166 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %167

167:                                              ; preds = %265, %161
  %168 = phi i64 [ %159, %161 ], [ %266, %265 ]
  %169 = phi i64 [ %61, %161 ], [ %267, %265 ]
  %170 = phi i64 [ %61, %161 ], [ %268, %265 ]
  %171 = load ptr, ptr %59, align 8, !tbaa !25
  %172 = getelementptr inbounds i32, ptr %171, i64 %170
  %173 = load i32, ptr %172, align 4, !tbaa !4
  %174 = icmp eq i32 %173, -1
  br i1 %174, label %191, label %175

175:                                              ; preds = %167
  %176 = load ptr, ptr %162, align 8, !tbaa !22
  %177 = load ptr, ptr %163, align 8, !tbaa !23
  %178 = sext i32 %173 to i64
  %179 = getelementptr inbounds i64, ptr %177, i64 %178
  %180 = load i64, ptr %179, align 8, !tbaa !24
  %181 = getelementptr inbounds i32, ptr %176, i64 %180
  %182 = load i32, ptr %181, align 4, !tbaa !4
  %183 = load ptr, ptr %164, align 8, !tbaa !43
  %184 = sext i32 %182 to i64
  %185 = load i32, ptr %165, align 8, !tbaa !44
  %186 = sext i32 %185 to i64
  %187 = mul nsw i64 %186, %184
  %188 = getelementptr inbounds i16, ptr %183, i64 %187
  %189 = load i16, ptr %188, align 2, !tbaa !45
  %190 = icmp eq i16 %189, -1
  br i1 %190, label %194, label %191

191:                                              ; preds = %175, %167
  %192 = add nsw i64 %169, 1
  %193 = getelementptr inbounds i32, ptr %171, i64 %169
  store i32 %173, ptr %193, align 4, !tbaa !4
  br label %265

194:                                              ; preds = %175
  %195 = tail call fastcc i32 @cell(ptr noundef nonnull %0, i32 noundef %182, i32 noundef 0) #17
  %196 = icmp eq i32 %195, 0
  br i1 %196, label %265, label %197

197:                                              ; preds = %194
  %198 = zext nneg i32 %195 to i64
  %199 = load ptr, ptr %166, align 8, !tbaa !37
  %200 = getelementptr inbounds nuw i64, ptr %199, i64 %198
  %201 = load i64, ptr %200, align 8, !tbaa !24
  %202 = and i64 %201, 255
  %203 = icmp eq i64 %202, 0
  br i1 %203, label %265, label %204

204:                                              ; preds = %197, %256
  %205 = phi ptr [ %260, %256 ], [ %199, %197 ]
  %206 = phi i64 [ %259, %256 ], [ 0, %197 ]
  %207 = phi i64 [ %258, %256 ], [ %168, %197 ]
  %208 = phi i64 [ %257, %256 ], [ %168, %197 ]
  %209 = getelementptr inbounds nuw i64, ptr %205, i64 %206
  %210 = getelementptr inbounds nuw i64, ptr %209, i64 %198
  %211 = getelementptr inbounds nuw i8, ptr %210, i64 8
  %212 = load i64, ptr %211, align 8, !tbaa !24, !noalias !47
  %213 = trunc i64 %212 to i32
  %214 = and i32 %213, 255
  %215 = icmp eq i32 %214, 1
  br i1 %215, label %216, label %256

216:                                              ; preds = %204
  %217 = lshr i32 %213, 8
  %218 = and i32 %217, 255
  %219 = lshr i32 %213, 16
  tail call fastcc void @push_reduced(ptr noundef nonnull %0, i32 noundef %173, i32 noundef %219, i32 noundef %218) #17
  %220 = load i64, ptr %60, align 8, !tbaa !14
  %221 = icmp slt i64 %207, %220
  br i1 %221, label %222, label %256

222:                                              ; preds = %216
  %223 = load ptr, ptr %162, align 8, !tbaa !22
  %224 = load ptr, ptr %163, align 8, !tbaa !23
  %225 = load ptr, ptr %59, align 8, !tbaa !25
  br label %226

226:                                              ; preds = %253, %222
  %227 = phi i64 [ %207, %222 ], [ %254, %253 ]
  %228 = getelementptr inbounds i32, ptr %225, i64 %227
  %229 = load i32, ptr %228, align 4, !tbaa !4
  %230 = sext i32 %229 to i64
  %231 = getelementptr i64, ptr %224, i64 %230
  %232 = getelementptr i8, ptr %231, i64 8
  %233 = load i64, ptr %232, align 8, !tbaa !24
  %234 = load i64, ptr %231, align 8, !tbaa !24
  %235 = sub nsw i64 %233, %234
  %236 = icmp eq i64 %235, 2
  br i1 %236, label %237, label %253

237:                                              ; preds = %226
  %238 = getelementptr inbounds i32, ptr %223, i64 %234
  %239 = getelementptr inbounds nuw i8, ptr %238, i64 4
  %240 = load i32, ptr %239, align 4, !tbaa !4
  %241 = icmp eq i32 %240, -1
  br i1 %241, label %248, label %242

242:                                              ; preds = %237
  %243 = sext i32 %240 to i64
  %244 = getelementptr inbounds i64, ptr %224, i64 %243
  %245 = load i64, ptr %244, align 8, !tbaa !24
  %246 = getelementptr inbounds i32, ptr %223, i64 %245
  %247 = load i32, ptr %246, align 4, !tbaa !4
  br label %248

248:                                              ; preds = %242, %237
  %249 = phi i32 [ %247, %242 ], [ -1, %237 ]
  %250 = load i32, ptr %238, align 4, !tbaa !4
  %251 = icmp eq i32 %249, %250
  br i1 %251, label %252, label %253

252:                                              ; preds = %248
  store i32 %240, ptr %228, align 4, !tbaa !4
  br label %253

253:                                              ; preds = %252, %248, %226
  %254 = add nsw i64 %227, 1
  %255 = icmp eq i64 %254, %220
  br i1 %255, label %256, label %226, !llvm.loop !50

256:                                              ; preds = %253, %216, %204
  %257 = phi i64 [ %208, %204 ], [ %220, %216 ], [ %220, %253 ]
  %258 = phi i64 [ %207, %204 ], [ %220, %216 ], [ %220, %253 ]
  %259 = add nuw nsw i64 %206, 1
  %260 = load ptr, ptr %166, align 8, !tbaa !37
  %261 = getelementptr inbounds nuw i64, ptr %260, i64 %198
  %262 = load i64, ptr %261, align 8, !tbaa !24
  %263 = and i64 %262, 255
  %264 = icmp samesign ult i64 %259, %263
  br i1 %264, label %204, label %265

265:                                              ; preds = %256, %197, %194, %191
  %266 = phi i64 [ %168, %191 ], [ %168, %194 ], [ %168, %197 ], [ %257, %256 ]
  %267 = phi i64 [ %192, %191 ], [ %169, %194 ], [ %169, %197 ], [ %169, %256 ]
  %268 = add nsw i64 %170, 1
  %269 = icmp slt i64 %268, %266
  br i1 %269, label %167, label %270, !llvm.loop !51

270:                                              ; preds = %265, %48, %58, %158
  %271 = phi ptr [ %59, %158 ], [ %59, %58 ], [ %49, %48 ], [ %59, %265 ]
  %272 = phi ptr [ %60, %158 ], [ %60, %58 ], [ %50, %48 ], [ %60, %265 ]
  %273 = phi i64 [ %61, %158 ], [ %61, %58 ], [ %51, %48 ], [ %61, %265 ]
  %274 = phi i64 [ %61, %158 ], [ %61, %58 ], [ %51, %48 ], [ %267, %265 ]
  store i64 %274, ptr %272, align 8, !tbaa !14
  tail call fastcc void @merge(ptr noundef nonnull %0, i64 noundef %273) #17
  %275 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %276 = load ptr, ptr %271, align 8, !tbaa !25
  %277 = getelementptr inbounds i32, ptr %276, i64 %273
  %278 = load i64, ptr %272, align 8, !tbaa !14
  %279 = sub nsw i64 %278, %273
  %280 = tail call fastcc i32 @intern(ptr noundef nonnull %275, ptr noundef %277, i64 noundef %279) #17
  store i64 %273, ptr %272, align 8, !tbaa !14
  tail call fastcc void @put(ptr noundef nonnull %11, i64 noundef %10, i32 noundef %280) #17
  br label %296

281:                                              ; preds = %58, %292
  %282 = phi i64 [ %293, %292 ], [ %155, %58 ]
  %283 = phi i64 [ %294, %292 ], [ 0, %58 ]
  %284 = load ptr, ptr %44, align 8, !tbaa !36
  %285 = getelementptr inbounds nuw i32, ptr %284, i64 %283
  %286 = getelementptr inbounds nuw i8, ptr %285, i64 4
  %287 = load i32, ptr %286, align 4, !tbaa !4
  %288 = icmp eq i32 %287, -1
  br i1 %288, label %289, label %292

289:                                              ; preds = %281
  %290 = load i32, ptr %285, align 4, !tbaa !4
  tail call fastcc void @append(ptr noundef nonnull %59, i32 noundef %290) #17
  %291 = load i64, ptr %45, align 8, !tbaa !35
  br label %292

292:                                              ; preds = %281, %289
  %293 = phi i64 [ %282, %281 ], [ %291, %289 ]
  %294 = add nuw nsw i64 %283, 2
  %295 = icmp slt i64 %294, %293
  br i1 %295, label %281, label %158, !llvm.loop !52

296:                                              ; preds = %270, %19
  %297 = phi i32 [ %21, %19 ], [ %280, %270 ]
  ret i32 %297
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef zeroext i1 @has_actions(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #2 {
  %4 = tail call fastcc i32 @cell(ptr noundef %0, i32 noundef %1, i32 noundef %2) #17
  %5 = icmp eq i32 %4, 0
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %7 = zext nneg i32 %4 to i64
  %8 = zext nneg i32 %4 to i64
  br label %9

9:                                                ; preds = %17, %3
  %10 = phi i64 [ %30, %17 ], [ 0, %3 ]
  br i1 %5, label %31, label %11

11:                                               ; preds = %9
  %12 = load ptr, ptr %6, align 8, !tbaa !37
  %13 = getelementptr inbounds nuw i64, ptr %12, i64 %7
  %14 = load i64, ptr %13, align 8, !tbaa !24
  %15 = and i64 %14, 255
  %16 = icmp samesign ult i64 %10, %15
  br i1 %16, label %17, label %31

17:                                               ; preds = %11
  %18 = load ptr, ptr %6, align 8, !tbaa !37, !noalias !53
  %19 = getelementptr inbounds nuw i64, ptr %18, i64 %10
  %20 = getelementptr inbounds nuw i64, ptr %19, i64 %8
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %22 = load i64, ptr %21, align 8, !tbaa !24, !noalias !53
  %23 = trunc i64 %22 to i32
  %24 = and i32 %23, 255
  %25 = and i64 %22, 280375465082880
  %26 = icmp eq i64 %25, 0
  %27 = icmp eq i32 %24, 0
  %28 = icmp samesign ult i32 %24, 3
  %29 = select i1 %27, i1 %26, i1 %28
  %30 = add nuw nsw i64 %10, 1
  br i1 %29, label %31, label %9, !llvm.loop !56

31:                                               ; preds = %9, %11, %17
  %32 = phi i1 [ true, %17 ], [ false, %11 ], [ false, %9 ]
  ret i1 %32
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef zeroext i1 @is_reserved(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %5 = load i32, ptr %4, align 8, !tbaa !44
  %6 = icmp slt i32 %5, 3
  br i1 %6, label %41, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %9 = load ptr, ptr %8, align 8, !tbaa !43
  %10 = sext i32 %1 to i64
  %11 = zext nneg i32 %5 to i64
  %12 = mul nsw i64 %11, %10
  %13 = getelementptr inbounds i16, ptr %9, i64 %12
  %14 = load i16, ptr %13, align 2, !tbaa !45
  %15 = icmp eq i16 %14, -1
  br i1 %15, label %41, label %16

16:                                               ; preds = %7
  %17 = getelementptr i8, ptr %13, i64 4
  %18 = load i16, ptr %17, align 2, !tbaa !45
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %20 = load ptr, ptr %19, align 8, !tbaa !57
  %21 = zext i16 %18 to i64
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 60
  %23 = load i32, ptr %22, align 4, !tbaa !58
  %24 = sext i32 %23 to i64
  %25 = mul nsw i64 %24, %21
  %26 = getelementptr inbounds i16, ptr %20, i64 %25
  %27 = icmp ne i16 %18, 0
  %28 = icmp sgt i32 %23, 0
  %29 = select i1 %27, i1 %28, i1 false
  br i1 %29, label %30, label %41

30:                                               ; preds = %16, %30
  %31 = phi i64 [ %38, %30 ], [ 0, %16 ]
  %32 = getelementptr inbounds nuw i16, ptr %26, i64 %31
  %33 = load i16, ptr %32, align 2, !tbaa !45
  %34 = icmp ne i16 %33, 0
  %35 = zext i16 %33 to i32
  %36 = icmp eq i32 %2, %35
  %37 = and i1 %34, %36
  %38 = add nuw nsw i64 %31, 1
  %39 = icmp sge i64 %38, %24
  %40 = select i1 %37, i1 true, i1 %39
  br i1 %40, label %41, label %30, !llvm.loop !59

41:                                               ; preds = %30, %16, %3, %7
  %42 = phi i1 [ false, %3 ], [ false, %7 ], [ false, %16 ], [ %37, %30 ]
  ret i1 %42
}

; Function Attrs: nounwind optsize uwtable
define internal fastcc void @add(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 624
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 632
  %6 = load i64, ptr %5, align 8, !tbaa !35
  %7 = icmp sgt i64 %6, 0
  br i1 %7, label %8, label %22

8:                                                ; preds = %3
  %9 = load ptr, ptr %4, align 8, !tbaa !36
  br label %10

10:                                               ; preds = %8, %19
  %11 = phi i64 [ 0, %8 ], [ %20, %19 ]
  %12 = getelementptr inbounds nuw i32, ptr %9, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !4
  %14 = icmp eq i32 %13, %1
  br i1 %14, label %15, label %19

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 4
  %17 = load i32, ptr %16, align 4, !tbaa !4
  %18 = icmp eq i32 %17, %2
  br i1 %18, label %23, label %19

19:                                               ; preds = %10, %15
  %20 = add nuw nsw i64 %11, 2
  %21 = icmp slt i64 %20, %6
  br i1 %21, label %10, label %22, !llvm.loop !60

22:                                               ; preds = %19, %3
  tail call fastcc void @append(ptr noundef nonnull %4, i32 noundef %1) #17
  tail call fastcc void @append(ptr noundef nonnull %4, i32 noundef %2) #17
  br label %23

23:                                               ; preds = %15, %22
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc range(i32 0, 65536) i32 @cell(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 52
  %5 = load i32, ptr %4, align 4, !tbaa !61
  %6 = icmp slt i32 %1, %5
  br i1 %6, label %7, label %18

7:                                                ; preds = %3
  %8 = load ptr, ptr %0, align 8, !tbaa !62
  %9 = sext i32 %1 to i64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %11 = load i32, ptr %10, align 8, !tbaa !63
  %12 = sext i32 %11 to i64
  %13 = mul nsw i64 %12, %9
  %14 = sext i32 %2 to i64
  %15 = getelementptr i16, ptr %8, i64 %13
  %16 = getelementptr i16, ptr %15, i64 %14
  %17 = load i16, ptr %16, align 2, !tbaa !45
  br label %60

18:                                               ; preds = %3
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %20 = load ptr, ptr %19, align 8, !tbaa !64
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %22 = load ptr, ptr %21, align 8, !tbaa !65
  %23 = sub nsw i32 %1, %5
  %24 = zext nneg i32 %23 to i64
  %25 = getelementptr inbounds nuw i32, ptr %22, i64 %24
  %26 = load i32, ptr %25, align 4, !tbaa !4
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds nuw i16, ptr %20, i64 %27
  %29 = load i16, ptr %28, align 2, !tbaa !45
  %30 = icmp eq i16 %29, 0
  br i1 %30, label %60, label %31

31:                                               ; preds = %18
  %32 = zext i16 %29 to i32
  %33 = getelementptr inbounds nuw i8, ptr %28, i64 2
  br label %34

34:                                               ; preds = %31, %54
  %35 = phi i32 [ %55, %54 ], [ %32, %31 ]
  %36 = phi ptr [ %58, %54 ], [ %33, %31 ]
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 2
  %38 = load i16, ptr %37, align 2, !tbaa !45
  %39 = icmp eq i16 %38, 0
  br i1 %39, label %54, label %40

40:                                               ; preds = %34
  %41 = zext i16 %38 to i64
  br label %45

42:                                               ; preds = %45
  %43 = add nuw nsw i64 %46, 1
  %44 = icmp eq i64 %43, %41
  br i1 %44, label %54, label %45, !llvm.loop !66

45:                                               ; preds = %40, %42
  %46 = phi i64 [ 0, %40 ], [ %43, %42 ]
  %47 = getelementptr inbounds nuw i16, ptr %36, i64 %46
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 4
  %49 = load i16, ptr %48, align 2, !tbaa !45
  %50 = zext i16 %49 to i32
  %51 = icmp eq i32 %2, %50
  br i1 %51, label %52, label %42

52:                                               ; preds = %45
  %53 = load i16, ptr %36, align 2, !tbaa !45
  br label %60

54:                                               ; preds = %42, %34
  %55 = add nsw i32 %35, -1
  %56 = zext i16 %38 to i64
  %57 = getelementptr inbounds nuw i16, ptr %36, i64 %56
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 4
  %59 = icmp slt i32 %35, 2
  br i1 %59, label %60, label %34, !llvm.loop !67

60:                                               ; preds = %54, %18, %52, %7
  %61 = phi i16 [ %17, %7 ], [ %53, %52 ], [ 0, %18 ], [ 0, %54 ]
  %62 = zext i16 %61 to i32
  ret i32 %62
}

; Function Attrs: nounwind optsize uwtable
define internal fastcc i32 @intern(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load i64, ptr %4, align 8, !tbaa !68
  %6 = add nsw i64 %5, 1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %8 = load i64, ptr %7, align 8, !tbaa !69
  %9 = icmp slt i64 %6, %8
  br i1 %9, label %52, label %10

10:                                               ; preds = %3
  %11 = icmp eq i64 %8, 0
  %12 = shl nsw i64 %8, 1
  %13 = select i1 %11, i64 1024, i64 %12
  store i64 %13, ptr %7, align 8, !tbaa !69
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = load ptr, ptr %14, align 8, !tbaa !70
  %16 = shl nsw i64 %13, 3
  %17 = tail call ptr @realloc(ptr noundef %15, i64 noundef %16) #19
  %18 = icmp eq ptr %17, null
  br i1 %18, label %19, label %20

19:                                               ; preds = %10
  tail call void @abort() #18
  unreachable

20:                                               ; preds = %10
  store ptr %17, ptr %14, align 8, !tbaa !70
  store i64 0, ptr %17, align 8, !tbaa !24
  %21 = load i64, ptr %7, align 8, !tbaa !69
  %22 = shl nsw i64 %21, 1
  %23 = add nsw i64 %22, -1
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %23, ptr %24, align 8, !tbaa !71
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = load ptr, ptr %25, align 8, !tbaa !72
  %27 = shl nsw i64 %21, 3
  %28 = tail call ptr @realloc(ptr noundef %26, i64 noundef %27) #19
  %29 = icmp eq ptr %28, null
  br i1 %29, label %30, label %31

30:                                               ; preds = %20
  tail call void @abort() #18
  unreachable

31:                                               ; preds = %20
  store ptr %28, ptr %25, align 8, !tbaa !72
  %32 = load i64, ptr %24, align 8, !tbaa !71
  %33 = shl i64 %32, 2
  %34 = add i64 %33, 4
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 %28, i8 -1, i64 %34, i1 false)
  %35 = load i64, ptr %4, align 8, !tbaa !68
  %36 = icmp sgt i64 %35, 0
  br i1 %36, label %37, label %52

37:                                               ; preds = %31
  %38 = load ptr, ptr %0, align 8, !tbaa !73
  %39 = load ptr, ptr %14, align 8, !tbaa !70
  br label %40

40:                                               ; preds = %40, %37
  %41 = phi i64 [ 0, %37 ], [ %50, %40 ]
  %42 = getelementptr i64, ptr %39, i64 %41
  %43 = load i64, ptr %42, align 8, !tbaa !24
  %44 = getelementptr inbounds i32, ptr %38, i64 %43
  %45 = getelementptr i8, ptr %42, i64 8
  %46 = load i64, ptr %45, align 8, !tbaa !24
  %47 = sub nsw i64 %46, %43
  %48 = tail call fastcc ptr @place_of(ptr noundef nonnull %0, ptr noundef %44, i64 noundef %47) #17
  %49 = trunc nuw nsw i64 %41 to i32
  store i32 %49, ptr %48, align 4, !tbaa !4
  %50 = add nuw nsw i64 %41, 1
  %51 = icmp eq i64 %50, %35
  br i1 %51, label %52, label %40, !llvm.loop !74

52:                                               ; preds = %40, %31, %3
  %53 = phi i64 [ %5, %3 ], [ %35, %31 ], [ %35, %40 ]
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %56 = load ptr, ptr %54, align 8, !tbaa !70
  %57 = getelementptr inbounds i64, ptr %56, i64 %53
  %58 = load i64, ptr %57, align 8, !tbaa !24
  %59 = add nsw i64 %58, %2
  %60 = load i64, ptr %55, align 8, !tbaa !75
  %61 = icmp sgt i64 %59, %60
  br i1 %61, label %62, label %82

62:                                               ; preds = %52
  %63 = load ptr, ptr %0, align 8, !tbaa !73
  br label %64

64:                                               ; preds = %74, %62
  %65 = phi ptr [ %71, %74 ], [ %63, %62 ]
  %66 = phi i64 [ %80, %74 ], [ %60, %62 ]
  %67 = icmp eq i64 %66, 0
  %68 = shl nsw i64 %66, 1
  %69 = select i1 %67, i64 1024, i64 %68
  store i64 %69, ptr %55, align 8, !tbaa !75
  %70 = shl nsw i64 %69, 2
  %71 = tail call ptr @realloc(ptr noundef %65, i64 noundef %70) #19
  %72 = icmp eq ptr %71, null
  br i1 %72, label %73, label %74

73:                                               ; preds = %64
  tail call void @abort() #18
  unreachable

74:                                               ; preds = %64
  store ptr %71, ptr %0, align 8, !tbaa !73
  %75 = load ptr, ptr %54, align 8, !tbaa !70
  %76 = load i64, ptr %4, align 8, !tbaa !68
  %77 = getelementptr inbounds i64, ptr %75, i64 %76
  %78 = load i64, ptr %77, align 8, !tbaa !24
  %79 = add nsw i64 %78, %2
  %80 = load i64, ptr %55, align 8, !tbaa !75
  %81 = icmp sgt i64 %79, %80
  br i1 %81, label %64, label %82, !llvm.loop !76

82:                                               ; preds = %74, %52
  %83 = phi i64 [ %58, %52 ], [ %78, %74 ]
  %84 = tail call fastcc ptr @place_of(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) #17
  %85 = load i32, ptr %84, align 4, !tbaa !4
  %86 = icmp eq i32 %85, -1
  br i1 %86, label %87, label %100

87:                                               ; preds = %82
  %88 = load ptr, ptr %0, align 8, !tbaa !73
  %89 = getelementptr inbounds i32, ptr %88, i64 %83
  %90 = shl i64 %2, 2
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %89, ptr align 4 %1, i64 %90, i1 false)
  %91 = load ptr, ptr %54, align 8, !tbaa !70
  %92 = load i64, ptr %4, align 8, !tbaa !68
  %93 = getelementptr inbounds i64, ptr %91, i64 %92
  %94 = load i64, ptr %93, align 8, !tbaa !24
  %95 = add nsw i64 %94, %2
  %96 = getelementptr i8, ptr %93, i64 8
  store i64 %95, ptr %96, align 8, !tbaa !24
  %97 = load i64, ptr %4, align 8, !tbaa !68
  %98 = add nsw i64 %97, 1
  store i64 %98, ptr %4, align 8, !tbaa !68
  %99 = trunc i64 %97 to i32
  store i32 %99, ptr %84, align 4, !tbaa !4
  br label %100

100:                                              ; preds = %87, %82
  %101 = phi i32 [ %99, %87 ], [ %85, %82 ]
  ret i32 %101
}

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @is_live(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = zext i32 %1 to i64
  %5 = shl nuw i64 %4, 32
  %6 = zext i32 %2 to i64
  %7 = or disjoint i64 %5, %6
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 408
  %9 = load ptr, ptr %8, align 8, !tbaa !8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %19, label %11

11:                                               ; preds = %3
  %12 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %8, i64 noundef %7) #17
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 12
  %14 = load i32, ptr %13, align 4, !tbaa !12
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %19, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %18 = load i32, ptr %17, align 4, !tbaa !4
  br label %66

19:                                               ; preds = %11, %3
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %21 = load ptr, ptr %20, align 8, !tbaa !8
  %22 = icmp eq ptr %21, null
  br i1 %22, label %28, label %23

23:                                               ; preds = %19
  %24 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %20, i64 noundef %6) #17
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 12
  %26 = load i32, ptr %25, align 4, !tbaa !12
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %32

28:                                               ; preds = %23, %19
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 648
  store i32 2, ptr %29, align 8, !tbaa !4
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 652
  store i32 %2, ptr %30, align 4, !tbaa !4
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 656
  store i32 0, ptr %31, align 8, !tbaa !4
  br label %66

32:                                               ; preds = %23
  %33 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %34 = load i32, ptr %33, align 4, !tbaa !4
  %35 = icmp eq i32 %34, -1
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 128
  br i1 %35, label %50, label %37

37:                                               ; preds = %32
  %38 = sext i32 %34 to i64
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %40 = load ptr, ptr %36, align 8, !tbaa !70
  br label %41

41:                                               ; preds = %37, %52
  %42 = phi ptr [ %40, %37 ], [ %58, %52 ]
  %43 = phi i64 [ 0, %37 ], [ %65, %52 ]
  %44 = getelementptr i64, ptr %42, i64 %38
  %45 = getelementptr i8, ptr %44, i64 8
  %46 = load i64, ptr %45, align 8, !tbaa !24
  %47 = load i64, ptr %44, align 8, !tbaa !24
  %48 = sub nsw i64 %46, %47
  %49 = icmp slt i64 %43, %48
  br i1 %49, label %52, label %50

50:                                               ; preds = %41, %52, %32
  %51 = phi i32 [ 1, %32 ], [ 1, %52 ], [ 0, %41 ]
  tail call fastcc void @put(ptr noundef nonnull %8, i64 noundef %7, i32 noundef %51) #17
  br label %66

52:                                               ; preds = %41
  %53 = load ptr, ptr %39, align 8, !tbaa !77
  %54 = getelementptr i32, ptr %53, i64 %47
  %55 = getelementptr i32, ptr %54, i64 %43
  %56 = load i32, ptr %55, align 4, !tbaa !4
  %57 = tail call i32 @shift(ptr noundef nonnull %0, i32 noundef %1, i32 noundef %56, i32 noundef 0) #17
  %58 = load ptr, ptr %36, align 8, !tbaa !70
  %59 = sext i32 %57 to i64
  %60 = getelementptr i64, ptr %58, i64 %59
  %61 = getelementptr i8, ptr %60, i64 8
  %62 = load i64, ptr %61, align 8, !tbaa !24
  %63 = load i64, ptr %60, align 8, !tbaa !24
  %64 = icmp sgt i64 %62, %63
  %65 = add nuw nsw i64 %43, 1
  br i1 %64, label %50, label %41, !llvm.loop !78

66:                                               ; preds = %28, %50, %16
  %67 = phi i32 [ %18, %16 ], [ %51, %50 ], [ -2, %28 ]
  ret i32 %67
}

; Function Attrs: nofree nounwind optsize uwtable
define dso_local noalias nonnull ptr @create(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = alloca %struct.Parser, align 8
  %3 = tail call dereferenceable_or_null(664) ptr @malloc(i64 664)
  %4 = icmp eq ptr %3, null
  br i1 %4, label %5, label %6

5:                                                ; preds = %1
  tail call void @abort() #18
  unreachable

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(600) %7, i8 0, i64 600, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %2, ptr noundef nonnull align 8 dereferenceable(64) %0, i64 64, i1 false), !tbaa.struct !79
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(664) %3, ptr noundef nonnull align 8 dereferenceable(664) %2, i64 664, i1 false), !tbaa.struct !83
  ret ptr %3
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(none) uwtable
define dso_local nonnull ptr @missing(ptr noundef readnone captures(ret: address, provenance) %0) local_unnamed_addr #6 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 648
  ret ptr %2
}

; Function Attrs: nounwind optsize uwtable
define dso_local i64 @read_texts(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3, ptr noundef writeonly captures(none) %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #0 {
  %8 = icmp slt i64 %5, %6
  br i1 %8, label %9, label %95

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 432
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 440
  br label %15

15:                                               ; preds = %9, %90
  %16 = phi i64 [ %5, %9 ], [ %93, %90 ]
  %17 = getelementptr inbounds i32, ptr %1, i64 %16
  %18 = load i32, ptr %17, align 4, !tbaa !4
  %19 = icmp eq i64 %16, 0
  br i1 %19, label %24, label %20

20:                                               ; preds = %15
  %21 = getelementptr i64, ptr %3, i64 %16
  %22 = getelementptr i8, ptr %21, i64 -8
  %23 = load i64, ptr %22, align 8, !tbaa !24
  br label %24

24:                                               ; preds = %15, %20
  %25 = phi i64 [ %23, %20 ], [ 0, %15 ]
  %26 = icmp eq i32 %18, -1
  br i1 %26, label %90, label %27

27:                                               ; preds = %24
  %28 = getelementptr inbounds i64, ptr %3, i64 %16
  br label %29

29:                                               ; preds = %27, %86
  %30 = phi i64 [ %25, %27 ], [ %88, %86 ]
  %31 = phi i32 [ %18, %27 ], [ %87, %86 ]
  %32 = load i64, ptr %28, align 8, !tbaa !24
  %33 = icmp slt i64 %30, %32
  br i1 %33, label %34, label %90

34:                                               ; preds = %29
  %35 = getelementptr inbounds i8, ptr %2, i64 %30
  %36 = load i8, ptr %35, align 1, !tbaa !85
  %37 = zext i8 %36 to i32
  %38 = zext i32 %31 to i64
  %39 = shl nuw i64 %38, 32
  %40 = zext i8 %36 to i64
  %41 = or disjoint i64 %39, %40
  %42 = load ptr, ptr %10, align 8, !tbaa !8
  %43 = icmp eq ptr %42, null
  br i1 %43, label %49, label %44

44:                                               ; preds = %34
  %45 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %10, i64 noundef %41) #17
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 12
  %47 = load i32, ptr %46, align 4, !tbaa !12
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %49, label %82

49:                                               ; preds = %44, %34
  %50 = load i64, ptr %11, align 8, !tbaa !14
  %51 = load ptr, ptr %13, align 8, !tbaa !86
  %52 = sext i32 %31 to i64
  %53 = getelementptr inbounds i64, ptr %51, i64 %52
  %54 = load i64, ptr %53, align 8, !tbaa !24
  %55 = getelementptr i8, ptr %53, i64 8
  %56 = load i64, ptr %55, align 8, !tbaa !24
  %57 = load ptr, ptr %12, align 8, !tbaa !87
  %58 = icmp slt i64 %54, %56
  br i1 %58, label %60, label %70

59:                                               ; preds = %60
  br i1 %66, label %70, label %72

60:                                               ; preds = %49, %60
  %61 = phi i64 [ %67, %60 ], [ %54, %49 ]
  %62 = getelementptr inbounds i32, ptr %57, i64 %61
  %63 = load i32, ptr %62, align 4, !tbaa !4
  %64 = getelementptr i8, ptr %62, i64 4
  %65 = load i32, ptr %64, align 4, !tbaa !4
  %66 = tail call fastcc zeroext i1 @read(ptr noundef nonnull %0, i32 noundef %63, i32 noundef %65, i32 noundef range(i32 0, 256) %37, i32 noundef 0) #17
  %67 = add nsw i64 %61, 2
  %68 = icmp slt i64 %67, %56
  %69 = select i1 %66, i1 %68, i1 false
  br i1 %69, label %60, label %59, !llvm.loop !88

70:                                               ; preds = %59, %49
  %71 = tail call fastcc zeroext i1 @keep_live(ptr noundef nonnull %0, i64 noundef %50) #17
  br i1 %71, label %73, label %72

72:                                               ; preds = %70, %59
  store i64 %50, ptr %11, align 8, !tbaa !14
  br label %95

73:                                               ; preds = %70
  %74 = tail call fastcc i32 @join(ptr noundef nonnull %0, i64 noundef %50) #17
  store i64 %50, ptr %11, align 8, !tbaa !14
  %75 = icmp eq i32 %74, -2
  br i1 %75, label %95, label %76

76:                                               ; preds = %73
  %77 = load i64, ptr %14, align 8, !tbaa !89
  %78 = icmp eq i64 %77, 1048576
  br i1 %78, label %79, label %81

79:                                               ; preds = %76
  %80 = load ptr, ptr %10, align 8, !tbaa !8
  tail call void @free(ptr noundef %80) #17
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %10, i8 0, i64 24, i1 false)
  br label %81

81:                                               ; preds = %76, %79
  tail call fastcc void @put(ptr noundef nonnull %10, i64 noundef %41, i32 noundef %74) #17
  br label %86

82:                                               ; preds = %44
  %83 = getelementptr inbounds nuw i8, ptr %45, i64 8
  %84 = load i32, ptr %83, align 4, !tbaa !4
  %85 = icmp eq i32 %84, -2
  br i1 %85, label %95, label %86

86:                                               ; preds = %81, %82
  %87 = phi i32 [ %74, %81 ], [ %84, %82 ]
  %88 = add nsw i64 %30, 1
  %89 = icmp eq i32 %87, -1
  br i1 %89, label %90, label %29, !llvm.loop !90

90:                                               ; preds = %86, %29, %24
  %91 = phi i32 [ -1, %24 ], [ %31, %29 ], [ -1, %86 ]
  %92 = getelementptr inbounds i32, ptr %4, i64 %16
  store i32 %91, ptr %92, align 4, !tbaa !4
  %93 = add i64 %16, 1
  %94 = icmp eq i64 %93, %6
  br i1 %94, label %95, label %15, !llvm.loop !91

95:                                               ; preds = %90, %73, %82, %7, %72
  %96 = phi i64 [ %16, %73 ], [ %16, %72 ], [ %6, %7 ], [ %16, %82 ], [ %6, %90 ]
  ret i64 %96
}

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @configuration(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %5 = load i64, ptr %4, align 8, !tbaa !14
  %6 = icmp sgt i64 %2, 0
  br i1 %6, label %7, label %11

7:                                                ; preds = %3
  %8 = shl nuw i64 %2, 1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 600
  %10 = tail call i64 @llvm.smax.i64(i64 %8, i64 1)
  br label %13

11:                                               ; preds = %13, %3
  %12 = tail call fastcc i32 @join(ptr noundef nonnull %0, i64 noundef %5) #17
  ret i32 %12

13:                                               ; preds = %7, %13
  %14 = phi i64 [ 0, %7 ], [ %17, %13 ]
  %15 = getelementptr inbounds nuw i32, ptr %1, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !4
  tail call fastcc void @append(ptr noundef nonnull %9, i32 noundef %16) #17
  %17 = add nuw nsw i64 %14, 1
  %18 = icmp eq i64 %17, %10
  br i1 %18, label %11, label %13, !llvm.loop !92
}

; Function Attrs: nounwind optsize uwtable
define internal fastcc i32 @join(ptr noundef captures(none) %0, i64 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 600
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %5 = load i64, ptr %4, align 8, !tbaa !14
  %6 = sub nsw i64 %5, %1
  %7 = sdiv i64 %6, 2
  %8 = icmp sgt i64 %6, 1
  br i1 %8, label %9, label %106

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 8, !tbaa !25
  %11 = getelementptr inbounds i32, ptr %10, i64 %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %16

14:                                               ; preds = %97
  %15 = icmp eq i64 %98, 0
  br i1 %15, label %106, label %102

16:                                               ; preds = %9, %97
  %17 = phi ptr [ %11, %9 ], [ %99, %97 ]
  %18 = phi i64 [ 0, %9 ], [ %98, %97 ]
  %19 = phi i64 [ 0, %9 ], [ %100, %97 ]
  %20 = shl nuw nsw i64 %19, 3
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !4
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 4
  %24 = load i32, ptr %23, align 4, !tbaa !4
  %25 = icmp eq i32 %22, -1
  br i1 %25, label %34, label %26

26:                                               ; preds = %16
  %27 = load ptr, ptr %12, align 8, !tbaa !22
  %28 = load ptr, ptr %13, align 8, !tbaa !23
  %29 = sext i32 %22 to i64
  %30 = getelementptr inbounds i64, ptr %28, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !24
  %32 = getelementptr inbounds i32, ptr %27, i64 %31
  %33 = load i32, ptr %32, align 4, !tbaa !4
  br label %34

34:                                               ; preds = %16, %26
  %35 = phi i32 [ %33, %26 ], [ -1, %16 ]
  %36 = icmp sgt i64 %18, 0
  br i1 %36, label %37, label %88

37:                                               ; preds = %34
  %38 = icmp slt i32 %35, -1
  br label %39

39:                                               ; preds = %37, %63
  %40 = phi i64 [ %18, %37 ], [ %64, %63 ]
  %41 = shl nuw nsw i64 %40, 1
  %42 = getelementptr i32, ptr %17, i64 %41
  %43 = getelementptr i8, ptr %42, i64 -8
  %44 = load i32, ptr %43, align 4, !tbaa !4
  %45 = icmp eq i32 %44, -1
  br i1 %45, label %46, label %47

46:                                               ; preds = %39
  br i1 %38, label %63, label %56

47:                                               ; preds = %39
  %48 = load ptr, ptr %12, align 8, !tbaa !22
  %49 = load ptr, ptr %13, align 8, !tbaa !23
  %50 = sext i32 %44 to i64
  %51 = getelementptr inbounds i64, ptr %49, i64 %50
  %52 = load i64, ptr %51, align 8, !tbaa !24
  %53 = getelementptr inbounds i32, ptr %48, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !4
  %55 = icmp sgt i32 %54, %35
  br i1 %55, label %63, label %56

56:                                               ; preds = %47, %46
  %57 = phi i32 [ -1, %46 ], [ %54, %47 ]
  %58 = icmp eq i32 %57, %35
  br i1 %58, label %59, label %66

59:                                               ; preds = %56
  %60 = getelementptr i8, ptr %42, i64 -4
  %61 = load i32, ptr %60, align 4, !tbaa !4
  %62 = icmp sgt i32 %61, %24
  br i1 %62, label %63, label %66

63:                                               ; preds = %47, %46, %59
  %64 = add nsw i64 %40, -1
  %65 = icmp sgt i64 %40, 1
  br i1 %65, label %39, label %88, !llvm.loop !93

66:                                               ; preds = %59, %56
  br i1 %45, label %75, label %67

67:                                               ; preds = %66
  %68 = load ptr, ptr %12, align 8, !tbaa !22
  %69 = load ptr, ptr %13, align 8, !tbaa !23
  %70 = sext i32 %44 to i64
  %71 = getelementptr inbounds i64, ptr %69, i64 %70
  %72 = load i64, ptr %71, align 8, !tbaa !24
  %73 = getelementptr inbounds i32, ptr %68, i64 %72
  %74 = load i32, ptr %73, align 4, !tbaa !4
  br label %75

75:                                               ; preds = %66, %67
  %76 = phi i32 [ %74, %67 ], [ -1, %66 ]
  %77 = icmp eq i32 %76, %35
  br i1 %77, label %78, label %88

78:                                               ; preds = %75
  %79 = getelementptr i8, ptr %42, i64 -4
  %80 = load i32, ptr %79, align 4, !tbaa !4
  %81 = icmp eq i32 %80, %24
  br i1 %81, label %82, label %88

82:                                               ; preds = %78
  %83 = tail call i32 @unite(ptr noundef %0, i32 noundef %44, i32 noundef %22) #17
  %84 = load ptr, ptr %3, align 8, !tbaa !25
  %85 = getelementptr inbounds i32, ptr %84, i64 %1
  %86 = getelementptr i32, ptr %85, i64 %41
  %87 = getelementptr i8, ptr %86, i64 -8
  store i32 %83, ptr %87, align 4, !tbaa !4
  br label %97

88:                                               ; preds = %63, %34, %78, %75
  %89 = phi i64 [ %40, %75 ], [ %40, %78 ], [ %18, %34 ], [ 0, %63 ]
  %90 = shl nsw i64 %89, 3
  %91 = getelementptr inbounds i8, ptr %17, i64 %90
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 8
  %93 = add nsw i64 %18, 1
  %94 = sub nsw i64 %18, %89
  %95 = shl i64 %94, 3
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 4 %92, ptr align 4 %91, i64 %95, i1 false)
  store i32 %22, ptr %91, align 4, !tbaa !4
  %96 = getelementptr i8, ptr %91, i64 4
  store i32 %24, ptr %96, align 4, !tbaa !4
  br label %97

97:                                               ; preds = %88, %82
  %98 = phi i64 [ %18, %82 ], [ %93, %88 ]
  %99 = phi ptr [ %85, %82 ], [ %17, %88 ]
  %100 = add nuw nsw i64 %19, 1
  %101 = icmp eq i64 %100, %7
  br i1 %101, label %14, label %16, !llvm.loop !94

102:                                              ; preds = %14
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %104 = shl nsw i64 %98, 1
  %105 = tail call fastcc i32 @intern(ptr noundef nonnull %103, ptr noundef nonnull %99, i64 noundef %104) #17
  br label %106

106:                                              ; preds = %2, %14, %102
  %107 = phi i32 [ %105, %102 ], [ -1, %14 ], [ -1, %2 ]
  store i64 %1, ptr %4, align 8, !tbaa !14
  ret i32 %107
}

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @stack(ptr noundef captures(none) %0, i32 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %6 = load i64, ptr %5, align 8, !tbaa !14
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 600
  tail call fastcc void @append(ptr noundef nonnull %7, i32 noundef %1) #17
  %8 = icmp sgt i64 %3, 0
  br i1 %8, label %16, label %9

9:                                                ; preds = %16, %4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %11 = load ptr, ptr %7, align 8, !tbaa !25
  %12 = getelementptr inbounds i32, ptr %11, i64 %6
  %13 = load i64, ptr %5, align 8, !tbaa !14
  %14 = sub nsw i64 %13, %6
  %15 = tail call fastcc i32 @intern(ptr noundef nonnull %10, ptr noundef %12, i64 noundef %14) #17
  store i64 %6, ptr %5, align 8, !tbaa !14
  ret i32 %15

16:                                               ; preds = %4, %16
  %17 = phi i64 [ %20, %16 ], [ 0, %4 ]
  %18 = getelementptr inbounds nuw i32, ptr %2, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !4
  tail call fastcc void @append(ptr noundef nonnull %7, i32 noundef %19) #17
  %20 = add nuw nsw i64 %17, 1
  %21 = icmp eq i64 %20, %3
  br i1 %21, label %9, label %16, !llvm.loop !95
}

; Function Attrs: nounwind optsize uwtable
define dso_local i32 @reduce(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 600
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %7 = load i64, ptr %6, align 8, !tbaa !14
  tail call fastcc void @push_reduced(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #17
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %9 = load ptr, ptr %5, align 8, !tbaa !25
  %10 = getelementptr inbounds i32, ptr %9, i64 %7
  %11 = load i64, ptr %6, align 8, !tbaa !14
  %12 = sub nsw i64 %11, %7
  %13 = tail call fastcc i32 @intern(ptr noundef nonnull %8, ptr noundef %10, i64 noundef %12) #17
  store i64 %7, ptr %6, align 8, !tbaa !14
  ret i32 %13
}

; Function Attrs: nounwind optsize uwtable
define internal fastcc void @push_reduced(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 600
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %7 = load i64, ptr %6, align 8, !tbaa !14
  tail call fastcc void @append(ptr noundef nonnull %5, i32 noundef %1) #17
  %8 = icmp sgt i32 %3, 0
  br i1 %8, label %9, label %34

9:                                                ; preds = %4, %15
  %10 = phi i32 [ %25, %15 ], [ %3, %4 ]
  %11 = load i64, ptr %6, align 8, !tbaa !14
  %12 = icmp slt i64 %7, %11
  br i1 %12, label %27, label %15

13:                                               ; preds = %27
  %14 = load i64, ptr %6, align 8, !tbaa !14
  br label %15

15:                                               ; preds = %13, %9
  %16 = phi i64 [ %14, %13 ], [ %11, %9 ]
  %17 = load ptr, ptr %5, align 8, !tbaa !25
  %18 = getelementptr inbounds i32, ptr %17, i64 %7
  %19 = getelementptr inbounds i32, ptr %17, i64 %11
  %20 = sub nsw i64 %16, %11
  %21 = shl i64 %20, 2
  tail call void @llvm.memmove.p0.p0.i64(ptr align 4 %18, ptr align 4 %19, i64 %21, i1 false)
  %22 = sub i64 %7, %11
  %23 = load i64, ptr %6, align 8, !tbaa !14
  %24 = add i64 %22, %23
  store i64 %24, ptr %6, align 8, !tbaa !14
  tail call fastcc void @sort_stacks(ptr noundef nonnull %0, i64 noundef %7) #17
  %25 = add nsw i32 %10, -1
  %26 = icmp sgt i32 %10, 1
  br i1 %26, label %9, label %34, !llvm.loop !96

27:                                               ; preds = %9, %27
  %28 = phi i64 [ %32, %27 ], [ %7, %9 ]
  %29 = load ptr, ptr %5, align 8, !tbaa !25
  %30 = getelementptr inbounds i32, ptr %29, i64 %28
  %31 = load i32, ptr %30, align 4, !tbaa !4
  tail call fastcc void @push_below(ptr noundef nonnull %0, i32 noundef %31) #17
  %32 = add i64 %28, 1
  %33 = icmp eq i64 %32, %11
  br i1 %33, label %13, label %27, !llvm.loop !97

34:                                               ; preds = %15, %4
  %35 = load i64, ptr %6, align 8, !tbaa !14
  %36 = icmp slt i64 %7, %35
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br i1 %36, label %39, label %68

39:                                               ; preds = %34, %80
  %40 = phi i32 [ %65, %80 ], [ 0, %34 ]
  %41 = load ptr, ptr %5, align 8, !tbaa !25
  br label %44

42:                                               ; preds = %58
  %43 = icmp eq i32 %65, 0
  br i1 %43, label %68, label %78

44:                                               ; preds = %39, %58
  %45 = phi i64 [ %7, %39 ], [ %66, %58 ]
  %46 = phi i32 [ 0, %39 ], [ %65, %58 ]
  %47 = getelementptr inbounds i32, ptr %41, i64 %45
  %48 = load i32, ptr %47, align 4, !tbaa !4
  %49 = icmp eq i32 %48, -1
  br i1 %49, label %58, label %50

50:                                               ; preds = %44
  %51 = load ptr, ptr %37, align 8, !tbaa !22
  %52 = load ptr, ptr %38, align 8, !tbaa !23
  %53 = sext i32 %48 to i64
  %54 = getelementptr inbounds i64, ptr %52, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !24
  %56 = getelementptr inbounds i32, ptr %51, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !4
  br label %58

58:                                               ; preds = %44, %50
  %59 = phi i32 [ %57, %50 ], [ -1, %44 ]
  %60 = tail call fastcc i32 @cell(ptr noundef nonnull %0, i32 noundef %59, i32 noundef %2) #17
  %61 = icmp sgt i32 %60, %40
  %62 = icmp eq i32 %46, 0
  %63 = tail call i32 @llvm.smin.i32(i32 %60, i32 %46)
  %64 = select i1 %62, i32 %60, i32 %63
  %65 = select i1 %61, i32 %64, i32 %46
  %66 = add i64 %45, 1
  %67 = icmp eq i64 %66, %35
  br i1 %67, label %42, label %44, !llvm.loop !98

68:                                               ; preds = %42, %34
  %69 = load ptr, ptr %5, align 8, !tbaa !25
  %70 = getelementptr inbounds i32, ptr %69, i64 %7
  %71 = getelementptr inbounds i32, ptr %69, i64 %35
  %72 = load i64, ptr %6, align 8, !tbaa !14
  %73 = sub nsw i64 %72, %35
  %74 = shl i64 %73, 2
  tail call void @llvm.memmove.p0.p0.i64(ptr align 4 %70, ptr align 4 %71, i64 %74, i1 false)
  %75 = sub i64 %7, %35
  %76 = load i64, ptr %6, align 8, !tbaa !14
  %77 = add i64 %75, %76
  store i64 %77, ptr %6, align 8, !tbaa !14
  ret void

78:                                               ; preds = %42
  %79 = load i64, ptr %6, align 8, !tbaa !14
  tail call fastcc void @append(ptr noundef nonnull %5, i32 noundef %65) #17
  br label %87

80:                                               ; preds = %106
  %81 = add nsw i64 %79, 1
  tail call fastcc void @merge(ptr noundef nonnull %0, i64 noundef %81) #17
  %82 = load ptr, ptr %5, align 8, !tbaa !25
  %83 = getelementptr inbounds i32, ptr %82, i64 %79
  %84 = load i64, ptr %6, align 8, !tbaa !14
  %85 = sub nsw i64 %84, %79
  %86 = tail call fastcc i32 @intern(ptr noundef nonnull %37, ptr noundef %83, i64 noundef %85) #17
  store i64 %79, ptr %6, align 8, !tbaa !14
  tail call fastcc void @append(ptr noundef nonnull %5, i32 noundef %86) #17
  br label %39

87:                                               ; preds = %78, %106
  %88 = phi i64 [ %107, %106 ], [ %7, %78 ]
  %89 = load ptr, ptr %5, align 8, !tbaa !25
  %90 = getelementptr inbounds i32, ptr %89, i64 %88
  %91 = load i32, ptr %90, align 4, !tbaa !4
  %92 = icmp eq i32 %91, -1
  br i1 %92, label %101, label %93

93:                                               ; preds = %87
  %94 = load ptr, ptr %37, align 8, !tbaa !22
  %95 = load ptr, ptr %38, align 8, !tbaa !23
  %96 = sext i32 %91 to i64
  %97 = getelementptr inbounds i64, ptr %95, i64 %96
  %98 = load i64, ptr %97, align 8, !tbaa !24
  %99 = getelementptr inbounds i32, ptr %94, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !4
  br label %101

101:                                              ; preds = %87, %93
  %102 = phi i32 [ %100, %93 ], [ -1, %87 ]
  %103 = tail call fastcc i32 @cell(ptr noundef nonnull %0, i32 noundef %102, i32 noundef %2) #17
  %104 = icmp eq i32 %103, %65
  br i1 %104, label %105, label %106

105:                                              ; preds = %101
  tail call fastcc void @append(ptr noundef nonnull %5, i32 noundef %91) #17
  br label %106

106:                                              ; preds = %101, %105
  %107 = add i64 %88, 1
  %108 = icmp eq i64 %107, %35
  br i1 %108, label %80, label %87, !llvm.loop !99
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i64 @values(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, ptr noundef writeonly captures(none) initializes((0, 8)) %3) local_unnamed_addr #7 {
  %5 = icmp eq i32 %1, 0
  %6 = icmp eq i32 %1, 1
  %7 = select i1 %6, i64 120, i64 176
  %8 = select i1 %5, i64 64, i64 %7
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 %8
  %10 = load ptr, ptr %9, align 8, !tbaa !73
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %12 = load ptr, ptr %11, align 8, !tbaa !70
  %13 = sext i32 %2 to i64
  %14 = getelementptr inbounds i64, ptr %12, i64 %13
  %15 = load i64, ptr %14, align 8, !tbaa !24
  %16 = getelementptr inbounds i32, ptr %10, i64 %15
  store ptr %16, ptr %3, align 8, !tbaa !81
  %17 = getelementptr i8, ptr %14, i64 8
  %18 = load i64, ptr %17, align 8, !tbaa !24
  %19 = sub nsw i64 %18, %15
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: read) uwtable
define dso_local i64 @count(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #8 {
  %3 = icmp eq i32 %1, 0
  %4 = icmp eq i32 %1, 1
  %5 = select i1 %4, i64 120, i64 176
  %6 = select i1 %3, i64 64, i64 %5
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 %6
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %9 = load i64, ptr %8, align 8, !tbaa !68
  ret i64 %9
}

; Function Attrs: nounwind optsize uwtable
define dso_local void @learn_move(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %6 = zext i32 %1 to i64
  %7 = shl nuw i64 %6, 32
  %8 = zext i32 %2 to i64
  %9 = or disjoint i64 %7, %8
  tail call fastcc void @put(ptr noundef nonnull %5, i64 noundef %9, i32 noundef %3) #17
  ret void
}

; Function Attrs: nounwind optsize uwtable
define dso_local void @learn_token(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) local_unnamed_addr #0 {
  %8 = zext i32 %4 to i64
  %9 = shl nuw i64 %8, 32
  %10 = zext i32 %3 to i64
  %11 = or disjoint i64 %9, %10
  %12 = zext i32 %6 to i64
  %13 = shl nuw i64 %12, 32
  %14 = zext i32 %5 to i64
  %15 = or disjoint i64 %13, %14
  %16 = tail call fastcc i32 @add_token(ptr noundef %0, i64 %11, i64 %15) #17
  %17 = sub nsw i32 -2, %16
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %19 = zext i32 %1 to i64
  %20 = shl nuw i64 %19, 32
  %21 = zext i32 %2 to i64
  %22 = or disjoint i64 %20, %21
  tail call fastcc void @put(ptr noundef nonnull %18, i64 noundef %22, i32 noundef %17) #17
  ret void
}

; Function Attrs: nounwind optsize uwtable
define internal fastcc i32 @add_token(ptr noundef captures(none) %0, i64 %1, i64 %2) unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 584
  %5 = load i64, ptr %4, align 8, !tbaa !100
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 592
  %7 = load i64, ptr %6, align 8, !tbaa !101
  %8 = icmp eq i64 %5, %7
  br i1 %8, label %12, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 576
  %11 = load ptr, ptr %10, align 8, !tbaa !102
  br label %24

12:                                               ; preds = %3
  %13 = icmp eq i64 %5, 0
  %14 = shl nsw i64 %5, 1
  %15 = select i1 %13, i64 1024, i64 %14
  store i64 %15, ptr %6, align 8, !tbaa !101
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 576
  %17 = load ptr, ptr %16, align 8, !tbaa !102
  %18 = shl nsw i64 %15, 4
  %19 = tail call ptr @realloc(ptr noundef %17, i64 noundef %18) #19
  %20 = icmp eq ptr %19, null
  br i1 %20, label %21, label %22

21:                                               ; preds = %12
  tail call void @abort() #18
  unreachable

22:                                               ; preds = %12
  store ptr %19, ptr %16, align 8, !tbaa !102
  %23 = load i64, ptr %4, align 8, !tbaa !100
  br label %24

24:                                               ; preds = %9, %22
  %25 = phi i64 [ %5, %9 ], [ %23, %22 ]
  %26 = phi ptr [ %11, %9 ], [ %19, %22 ]
  %27 = getelementptr inbounds %struct.Token, ptr %26, i64 %25
  store i64 %1, ptr %27, align 4
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 8
  store i64 %2, ptr %28, align 4
  %29 = load i64, ptr %4, align 8, !tbaa !100
  %30 = add nsw i64 %29, 1
  store i64 %30, ptr %4, align 8, !tbaa !100
  %31 = trunc i64 %29 to i32
  ret i32 %31
}

; Function Attrs: nounwind optsize uwtable
define dso_local void @learn_doubt(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) local_unnamed_addr #0 {
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 480
  %9 = zext i32 %1 to i64
  %10 = zext i32 %3 to i64
  %11 = shl nuw i64 %10, 32
  %12 = zext i32 %2 to i64
  %13 = or disjoint i64 %11, %12
  %14 = zext i32 %5 to i64
  %15 = shl nuw i64 %14, 32
  %16 = zext i32 %4 to i64
  %17 = or disjoint i64 %15, %16
  %18 = tail call fastcc i32 @add_token(ptr noundef %0, i64 %13, i64 %17) #17
  tail call fastcc void @put(ptr noundef nonnull %8, i64 noundef %9, i32 noundef %18) #17
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 504
  tail call fastcc void @put(ptr noundef nonnull %19, i64 noundef %9, i32 noundef %6) #17
  ret void
}

; Function Attrs: nounwind optsize uwtable
define dso_local void @learn_start(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %6 = zext i32 %1 to i64
  %7 = shl nuw i64 %6, 32
  %8 = zext i32 %2 to i64
  %9 = or disjoint i64 %7, %8
  tail call fastcc void @put(ptr noundef nonnull %5, i64 noundef %9, i32 noundef %3) #17
  ret void
}

; Function Attrs: nounwind optsize uwtable
define dso_local void @learn_symbols(ptr noundef captures(none) %0, i32 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i32 %4, 0
  br i1 %6, label %10, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 456
  %9 = zext i32 %1 to i64
  tail call fastcc void @put(ptr noundef nonnull %8, i64 noundef %9, i32 noundef 1) #17
  br label %10

10:                                               ; preds = %7, %5
  %11 = icmp slt i64 %3, 0
  br i1 %11, label %15, label %12

12:                                               ; preds = %10
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %14 = tail call fastcc i32 @intern(ptr noundef nonnull %13, ptr noundef %2, i64 noundef %3) #17
  br label %15

15:                                               ; preds = %10, %12
  %16 = phi i32 [ %14, %12 ], [ -1, %10 ]
  %17 = zext i32 %1 to i64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 360
  tail call fastcc void @put(ptr noundef nonnull %18, i64 noundef %17, i32 noundef %16) #17
  ret void
}

; Function Attrs: nounwind optsize memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local void @clear(ptr noundef %0) local_unnamed_addr #9 {
  %2 = alloca [4 x ptr], align 16
  %3 = alloca [12 x ptr], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #20
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store ptr %4, ptr %2, align 16, !tbaa !84
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store ptr %6, ptr %5, align 8, !tbaa !84
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store ptr %8, ptr %7, align 16, !tbaa !84
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 232
  store ptr %10, ptr %9, align 8, !tbaa !84
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #20
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store ptr %11, ptr %3, align 16, !tbaa !84
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 312
  store ptr %13, ptr %12, align 8, !tbaa !84
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 336
  store ptr %15, ptr %14, align 16, !tbaa !84
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 360
  store ptr %17, ptr %16, align 8, !tbaa !84
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 384
  store ptr %19, ptr %18, align 16, !tbaa !84
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 408
  store ptr %21, ptr %20, align 8, !tbaa !84
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 432
  store ptr %23, ptr %22, align 16, !tbaa !84
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 480
  store ptr %25, ptr %24, align 8, !tbaa !84
  %26 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 504
  store ptr %27, ptr %26, align 16, !tbaa !84
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 528
  store ptr %29, ptr %28, align 8, !tbaa !84
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 552
  store ptr %31, ptr %30, align 16, !tbaa !84
  %32 = getelementptr inbounds nuw i8, ptr %3, i64 88
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 456
  store ptr %33, ptr %32, align 8, !tbaa !84
  br label %34

34:                                               ; preds = %1, %34
  %35 = phi i64 [ 0, %1 ], [ %43, %34 ]
  %36 = getelementptr inbounds nuw ptr, ptr %2, i64 %35
  %37 = load ptr, ptr %36, align 8, !tbaa !84
  %38 = load ptr, ptr %37, align 8, !tbaa !73
  tail call void @free(ptr noundef %38) #17
  %39 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %40 = load ptr, ptr %39, align 8, !tbaa !70
  tail call void @free(ptr noundef %40) #17
  %41 = getelementptr inbounds nuw i8, ptr %37, i64 16
  %42 = load ptr, ptr %41, align 8, !tbaa !72
  tail call void @free(ptr noundef %42) #17
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %37, i8 0, i64 56, i1 false)
  %43 = add nuw nsw i64 %35, 1
  %44 = icmp eq i64 %43, 4
  br i1 %44, label %52, label %34, !llvm.loop !103

45:                                               ; preds = %52
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 576
  %47 = load ptr, ptr %46, align 8, !tbaa !102
  tail call void @free(ptr noundef %47) #17
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 600
  %49 = load ptr, ptr %48, align 8, !tbaa !25
  tail call void @free(ptr noundef %49) #17
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 624
  %51 = load ptr, ptr %50, align 8, !tbaa !36
  tail call void @free(ptr noundef %51) #17
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %46, i8 0, i64 24, i1 false)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %48, i8 0, i64 48, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #20
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #20
  ret void

52:                                               ; preds = %34, %52
  %53 = phi i64 [ %57, %52 ], [ 0, %34 ]
  %54 = getelementptr inbounds nuw ptr, ptr %3, i64 %53
  %55 = load ptr, ptr %54, align 8, !tbaa !84
  %56 = load ptr, ptr %55, align 8, !tbaa !8
  tail call void @free(ptr noundef %56) #17
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %55, i8 0, i64 24, i1 false)
  %57 = add nuw nsw i64 %53, 1
  %58 = icmp eq i64 %57, 12
  br i1 %58, label %45, label %52, !llvm.loop !104
}

; Function Attrs: mustprogress nounwind optsize willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare dso_local void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #10

; Function Attrs: nounwind optsize memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local void @destroy(ptr noundef %0) local_unnamed_addr #9 {
  tail call void @clear(ptr noundef %0) #17
  tail call void @free(ptr noundef %0) #17
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc ptr @entry_of(ptr noundef readonly captures(none) %0, i64 noundef %1) unnamed_addr #2 {
  %3 = mul i64 %1, -7046029254386353131
  %4 = lshr i64 %3, 32
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load i64, ptr %5, align 8, !tbaa !31
  %7 = load ptr, ptr %0, align 8, !tbaa !8
  %8 = and i64 %4, %6
  %9 = getelementptr inbounds nuw %struct.Entry, ptr %7, i64 %8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 12
  %11 = load i32, ptr %10, align 4, !tbaa !12
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %25, label %20

13:                                               ; preds = %20
  %14 = add nsw i64 %22, 1
  %15 = and i64 %14, %6
  %16 = getelementptr inbounds %struct.Entry, ptr %7, i64 %15
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 12
  %18 = load i32, ptr %17, align 4, !tbaa !12
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %25, label %20, !llvm.loop !105

20:                                               ; preds = %2, %13
  %21 = phi ptr [ %16, %13 ], [ %9, %2 ]
  %22 = phi i64 [ %15, %13 ], [ %8, %2 ]
  %23 = load i64, ptr %21, align 8, !tbaa !32
  %24 = icmp eq i64 %23, %1
  br i1 %24, label %25, label %13

25:                                               ; preds = %20, %13, %2
  %26 = phi ptr [ %9, %2 ], [ %16, %13 ], [ %21, %20 ]
  ret ptr %26
}

; Function Attrs: nounwind optsize uwtable
define internal fastcc void @append(ptr noundef captures(none) %0, i32 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8, !tbaa !106
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load i64, ptr %5, align 8, !tbaa !107
  %7 = icmp eq i64 %4, %6
  %8 = load ptr, ptr %0, align 8, !tbaa !108
  br i1 %7, label %9, label %19

9:                                                ; preds = %2
  %10 = icmp eq i64 %4, 0
  %11 = shl nsw i64 %4, 1
  %12 = select i1 %10, i64 1024, i64 %11
  store i64 %12, ptr %5, align 8, !tbaa !107
  %13 = shl nsw i64 %12, 2
  %14 = tail call ptr @realloc(ptr noundef %8, i64 noundef %13) #19
  %15 = icmp eq ptr %14, null
  br i1 %15, label %16, label %17

16:                                               ; preds = %9
  tail call void @abort() #18
  unreachable

17:                                               ; preds = %9
  store ptr %14, ptr %0, align 8, !tbaa !108
  %18 = load i64, ptr %3, align 8, !tbaa !106
  br label %19

19:                                               ; preds = %17, %2
  %20 = phi i64 [ %18, %17 ], [ %4, %2 ]
  %21 = phi ptr [ %14, %17 ], [ %8, %2 ]
  %22 = add nsw i64 %20, 1
  store i64 %22, ptr %3, align 8, !tbaa !106
  %23 = getelementptr inbounds i32, ptr %21, i64 %20
  store i32 %1, ptr %23, align 4, !tbaa !4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc void @sort_stacks(ptr noundef captures(none) %0, i64 noundef %1) unnamed_addr #11 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 600
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %5 = load i64, ptr %4, align 8, !tbaa !14
  %6 = icmp slt i64 %1, %5
  br i1 %6, label %7, label %11

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %10 = load ptr, ptr %3, align 8, !tbaa !25
  br label %13

11:                                               ; preds = %68, %2
  %12 = phi i64 [ %1, %2 ], [ %71, %68 ]
  store i64 %12, ptr %4, align 8, !tbaa !14
  ret void

13:                                               ; preds = %7, %68
  %14 = phi i64 [ %5, %7 ], [ %69, %68 ]
  %15 = phi ptr [ %10, %7 ], [ %70, %68 ]
  %16 = phi i64 [ %1, %7 ], [ %71, %68 ]
  %17 = phi i64 [ %1, %7 ], [ %72, %68 ]
  %18 = getelementptr inbounds i32, ptr %15, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !4
  %20 = icmp sgt i64 %16, %1
  br i1 %20, label %21, label %58

21:                                               ; preds = %13
  %22 = icmp eq i32 %19, -1
  %23 = sext i32 %19 to i64
  br label %24

24:                                               ; preds = %21, %53
  %25 = phi i64 [ %16, %21 ], [ %54, %53 ]
  %26 = getelementptr i32, ptr %15, i64 %25
  %27 = getelementptr i8, ptr %26, i64 -4
  %28 = load i32, ptr %27, align 4, !tbaa !4
  br i1 %22, label %36, label %29

29:                                               ; preds = %24
  %30 = load ptr, ptr %8, align 8, !tbaa !22
  %31 = load ptr, ptr %9, align 8, !tbaa !23
  %32 = getelementptr inbounds i64, ptr %31, i64 %23
  %33 = load i64, ptr %32, align 8, !tbaa !24
  %34 = getelementptr inbounds i32, ptr %30, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !4
  br label %36

36:                                               ; preds = %29, %24
  %37 = phi i32 [ %35, %29 ], [ -1, %24 ]
  %38 = icmp eq i32 %28, -1
  br i1 %38, label %47, label %39

39:                                               ; preds = %36
  %40 = load ptr, ptr %8, align 8, !tbaa !22
  %41 = load ptr, ptr %9, align 8, !tbaa !23
  %42 = sext i32 %28 to i64
  %43 = getelementptr inbounds i64, ptr %41, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !24
  %45 = getelementptr inbounds i32, ptr %40, i64 %44
  %46 = load i32, ptr %45, align 4, !tbaa !4
  br label %47

47:                                               ; preds = %36, %39
  %48 = phi i32 [ %46, %39 ], [ -1, %36 ]
  %49 = icmp eq i32 %37, %48
  %50 = icmp slt i32 %37, %48
  %51 = icmp slt i32 %19, %28
  %52 = select i1 %49, i1 %51, i1 %50
  br i1 %52, label %53, label %56

53:                                               ; preds = %47
  %54 = add nsw i64 %25, -1
  %55 = icmp sgt i64 %54, %1
  br i1 %55, label %24, label %58, !llvm.loop !109

56:                                               ; preds = %47
  %57 = icmp eq i32 %28, %19
  br i1 %57, label %68, label %58

58:                                               ; preds = %53, %13, %56
  %59 = phi i64 [ %25, %56 ], [ %16, %13 ], [ %1, %53 ]
  %60 = getelementptr inbounds i32, ptr %15, i64 %59
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 4
  %62 = add nsw i64 %16, 1
  %63 = sub nsw i64 %16, %59
  %64 = shl i64 %63, 2
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 4 %61, ptr align 4 %60, i64 %64, i1 false)
  %65 = load ptr, ptr %3, align 8, !tbaa !25
  %66 = getelementptr inbounds i32, ptr %65, i64 %59
  store i32 %19, ptr %66, align 4, !tbaa !4
  %67 = load i64, ptr %4, align 8, !tbaa !14
  br label %68

68:                                               ; preds = %56, %58
  %69 = phi i64 [ %67, %58 ], [ %14, %56 ]
  %70 = phi ptr [ %65, %58 ], [ %15, %56 ]
  %71 = phi i64 [ %62, %58 ], [ %16, %56 ]
  %72 = add nsw i64 %17, 1
  %73 = icmp slt i64 %72, %69
  br i1 %73, label %13, label %11, !llvm.loop !110
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc ptr @place_of(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #2 {
  %4 = icmp sgt i64 %2, 0
  br i1 %4, label %5, label %17

5:                                                ; preds = %3, %5
  %6 = phi i64 [ %15, %5 ], [ 0, %3 ]
  %7 = phi i64 [ %14, %5 ], [ %2, %3 ]
  %8 = getelementptr inbounds nuw i32, ptr %1, i64 %6
  %9 = load i32, ptr %8, align 4, !tbaa !4
  %10 = zext i32 %9 to i64
  %11 = xor i64 %7, %10
  %12 = mul i64 %11, -7046029254386353131
  %13 = lshr i64 %12, 32
  %14 = xor i64 %13, %12
  %15 = add nuw nsw i64 %6, 1
  %16 = icmp eq i64 %15, %2
  br i1 %16, label %17, label %5, !llvm.loop !111

17:                                               ; preds = %5, %3
  %18 = phi i64 [ %2, %3 ], [ %14, %5 ]
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = load i64, ptr %19, align 8, !tbaa !71
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %22 = load ptr, ptr %21, align 8, !tbaa !72
  %23 = and i64 %18, %20
  %24 = getelementptr inbounds i32, ptr %22, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !4
  %26 = icmp eq i32 %25, -1
  br i1 %26, label %63, label %27

27:                                               ; preds = %17
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %29 = load ptr, ptr %28, align 8, !tbaa !70
  br label %30

30:                                               ; preds = %27, %57
  %31 = phi i32 [ %25, %27 ], [ %61, %57 ]
  %32 = phi i64 [ %23, %27 ], [ %59, %57 ]
  %33 = sext i32 %31 to i64
  %34 = getelementptr i64, ptr %29, i64 %33
  %35 = getelementptr i8, ptr %34, i64 8
  %36 = load i64, ptr %35, align 8, !tbaa !24
  %37 = load i64, ptr %34, align 8, !tbaa !24
  %38 = sub nsw i64 %36, %37
  %39 = icmp eq i64 %38, %2
  br i1 %39, label %40, label %57

40:                                               ; preds = %30
  br i1 %4, label %41, label %54

41:                                               ; preds = %40
  %42 = load ptr, ptr %0, align 8, !tbaa !73
  %43 = getelementptr i32, ptr %42, i64 %37
  br label %44

44:                                               ; preds = %41, %51
  %45 = phi i64 [ 0, %41 ], [ %52, %51 ]
  %46 = getelementptr i32, ptr %43, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !4
  %48 = getelementptr inbounds nuw i32, ptr %1, i64 %45
  %49 = load i32, ptr %48, align 4, !tbaa !4
  %50 = icmp eq i32 %47, %49
  br i1 %50, label %51, label %54

51:                                               ; preds = %44
  %52 = add nuw nsw i64 %45, 1
  %53 = icmp eq i64 %52, %2
  br i1 %53, label %63, label %44, !llvm.loop !112

54:                                               ; preds = %44, %40
  %55 = phi i64 [ 0, %40 ], [ %45, %44 ]
  %56 = icmp eq i64 %55, %2
  br i1 %56, label %63, label %57

57:                                               ; preds = %30, %54
  %58 = add nsw i64 %32, 1
  %59 = and i64 %58, %20
  %60 = getelementptr inbounds i32, ptr %22, i64 %59
  %61 = load i32, ptr %60, align 4, !tbaa !4
  %62 = icmp eq i32 %61, -1
  br i1 %62, label %63, label %30, !llvm.loop !113

63:                                               ; preds = %57, %54, %51, %17
  %64 = phi i64 [ %23, %17 ], [ %32, %51 ], [ %32, %54 ], [ %59, %57 ]
  %65 = getelementptr inbounds i32, ptr %22, i64 %64
  ret ptr %65
}

; Function Attrs: mustprogress nounwind optsize willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare dso_local noalias noundef ptr @realloc(ptr allocptr noundef captures(none), i64 noundef) local_unnamed_addr #12

; Function Attrs: cold nofree noreturn nounwind optsize
declare dso_local void @abort() local_unnamed_addr #13

; Function Attrs: nounwind optsize uwtable
define internal fastcc noundef zeroext i1 @read(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef range(i32 0, -1) %3, i32 noundef %4) unnamed_addr #0 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %7 = load ptr, ptr %6, align 8, !tbaa !8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %18, label %9

9:                                                ; preds = %5
  %10 = zext i32 %2 to i64
  %11 = shl nuw i64 %10, 32
  %12 = zext i32 %3 to i64
  %13 = or disjoint i64 %11, %12
  %14 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %6, i64 noundef %13) #17
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 12
  %16 = load i32, ptr %15, align 4, !tbaa !12
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %22

18:                                               ; preds = %9, %5
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 648
  store i32 0, ptr %19, align 8, !tbaa !4
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 652
  store i32 %2, ptr %20, align 4, !tbaa !4
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 656
  store i32 %3, ptr %21, align 8, !tbaa !4
  br label %40

22:                                               ; preds = %9
  %23 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %24 = load i32, ptr %23, align 4, !tbaa !4
  %25 = icmp sgt i32 %24, -1
  br i1 %25, label %26, label %28

26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 600
  tail call fastcc void @append(ptr noundef nonnull %27, i32 noundef %1) #17
  tail call fastcc void @append(ptr noundef nonnull %27, i32 noundef %24) #17
  br label %40

28:                                               ; preds = %22
  %29 = icmp eq i32 %24, -1
  br i1 %29, label %40, label %30

30:                                               ; preds = %28
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 576
  %32 = load ptr, ptr %31, align 8, !tbaa !102
  %33 = sub nuw nsw i32 -2, %24
  %34 = zext nneg i32 %33 to i64
  %35 = getelementptr inbounds nuw %struct.Token, ptr %32, i64 %34
  %36 = load i64, ptr %35, align 4
  %37 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %38 = load i64, ptr %37, align 4
  %39 = tail call fastcc zeroext i1 @read_on(ptr noundef nonnull %0, i32 noundef %1, i64 %36, i64 %38, i32 noundef %4) #17
  br label %40

40:                                               ; preds = %26, %28, %30, %18
  %41 = phi i1 [ false, %18 ], [ true, %28 ], [ %39, %30 ], [ true, %26 ]
  ret i1 %41
}

; Function Attrs: nounwind optsize uwtable
define internal fastcc noundef zeroext i1 @keep_live(ptr noundef captures(none) %0, i64 noundef %1) unnamed_addr #0 {
  %3 = alloca [3 x i32], align 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 600
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 608
  %6 = load i64, ptr %5, align 8, !tbaa !14
  %7 = icmp slt i64 %1, %6
  br i1 %7, label %8, label %122

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 480
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 552
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 576
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 504
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 456
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 528
  br label %18

18:                                               ; preds = %8, %117
  %19 = phi i64 [ %6, %8 ], [ %120, %117 ]
  %20 = phi i64 [ %1, %8 ], [ %118, %117 ]
  %21 = phi i64 [ %1, %8 ], [ %119, %117 ]
  %22 = load ptr, ptr %4, align 8, !tbaa !25
  %23 = getelementptr inbounds i32, ptr %22, i64 %21
  %24 = load i32, ptr %23, align 4, !tbaa !4
  %25 = getelementptr i8, ptr %23, i64 4
  %26 = load i32, ptr %25, align 4, !tbaa !4
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %27 = zext i32 %26 to i64
  %28 = load ptr, ptr %9, align 8, !tbaa !8
  %29 = icmp eq ptr %28, null
  br i1 %29, label %107, label %30

30:                                               ; preds = %18
  %31 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %9, i64 noundef %27) #17
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 12
  %33 = load i32, ptr %32, align 4, !tbaa !12
  %34 = icmp eq i32 %33, 0
  %35 = getelementptr inbounds nuw i8, ptr %31, i64 8
  br i1 %34, label %107, label %36

36:                                               ; preds = %30
  %37 = zext i32 %24 to i64
  %38 = shl nuw i64 %37, 32
  %39 = or disjoint i64 %38, %27
  %40 = load ptr, ptr %10, align 8, !tbaa !8
  %41 = icmp eq ptr %40, null
  br i1 %41, label %50, label %42

42:                                               ; preds = %36
  %43 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %10, i64 noundef %39) #17
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 12
  %45 = load i32, ptr %44, align 4, !tbaa !12
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %50, label %47

47:                                               ; preds = %42
  %48 = getelementptr inbounds nuw i8, ptr %43, i64 8
  %49 = load i32, ptr %48, align 4, !tbaa !4
  br label %107

50:                                               ; preds = %42, %36
  %51 = load ptr, ptr %11, align 8, !tbaa !102
  %52 = load i32, ptr %35, align 4, !tbaa !4
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds %struct.Token, ptr %51, i64 %53
  %55 = load i64, ptr %54, align 4
  %56 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %57 = load i64, ptr %56, align 4
  %58 = tail call fastcc zeroext i1 @read_on(ptr noundef nonnull %0, i32 noundef %24, i64 %55, i64 %57, i32 noundef 1) #17
  br i1 %58, label %59, label %61

59:                                               ; preds = %50
  %60 = tail call fastcc zeroext i1 @keep_live(ptr noundef nonnull %0, i64 noundef %19) #17
  br i1 %60, label %62, label %61

61:                                               ; preds = %59, %50
  store i64 %19, ptr %5, align 8, !tbaa !14
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  br label %124

62:                                               ; preds = %59
  %63 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %12, i64 noundef %27) #17
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 8
  %65 = load i32, ptr %64, align 4, !tbaa !4
  %66 = load i64, ptr %5, align 8, !tbaa !14
  %67 = icmp eq i64 %66, %19
  br i1 %67, label %105, label %68

68:                                               ; preds = %62
  %69 = icmp slt i64 %19, %66
  br i1 %69, label %70, label %90

70:                                               ; preds = %68
  %71 = load ptr, ptr %4, align 8, !tbaa !25
  br label %72

72:                                               ; preds = %87, %70
  %73 = phi i64 [ %19, %70 ], [ %88, %87 ]
  %74 = getelementptr i32, ptr %71, i64 %73
  %75 = getelementptr i8, ptr %74, i64 4
  %76 = load i32, ptr %75, align 4, !tbaa !4
  %77 = icmp eq i32 %76, %65
  br i1 %77, label %87, label %78

78:                                               ; preds = %72
  %79 = load ptr, ptr %13, align 8, !tbaa !8
  %80 = icmp eq ptr %79, null
  br i1 %80, label %87, label %81

81:                                               ; preds = %78
  %82 = zext i32 %76 to i64
  %83 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %13, i64 noundef %82) #17
  %84 = getelementptr inbounds nuw i8, ptr %83, i64 12
  %85 = load i32, ptr %84, align 4, !tbaa !12
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %87, label %105

87:                                               ; preds = %81, %78, %72
  %88 = add nsw i64 %73, 2
  %89 = icmp slt i64 %88, %66
  br i1 %89, label %72, label %90, !llvm.loop !114

90:                                               ; preds = %87, %68
  store i32 %24, ptr %3, align 4, !tbaa !4
  store i32 %65, ptr %15, align 4, !tbaa !4
  %91 = tail call fastcc i32 @join(ptr noundef nonnull %0, i64 noundef %19) #17
  store i32 %91, ptr %16, align 4, !tbaa !4
  %92 = call fastcc i32 @intern(ptr noundef nonnull %14, ptr noundef nonnull %3, i64 noundef 3) #17
  %93 = zext i32 %92 to i64
  %94 = load ptr, ptr %17, align 8, !tbaa !8
  %95 = icmp eq ptr %94, null
  br i1 %95, label %104, label %96

96:                                               ; preds = %90
  %97 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %17, i64 noundef %93) #17
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 12
  %99 = load i32, ptr %98, align 4, !tbaa !12
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %104, label %101

101:                                              ; preds = %96
  %102 = getelementptr inbounds nuw i8, ptr %97, i64 8
  %103 = load i32, ptr %102, align 4, !tbaa !4
  br label %105

104:                                              ; preds = %96, %90
  tail call fastcc void @put(ptr noundef nonnull %17, i64 noundef %93, i32 noundef %26) #17
  br label %105

105:                                              ; preds = %81, %104, %101, %62
  %106 = phi i32 [ %65, %62 ], [ %26, %104 ], [ %103, %101 ], [ %26, %81 ]
  store i64 %19, ptr %5, align 8, !tbaa !14
  tail call fastcc void @put(ptr noundef nonnull %10, i64 noundef %39, i32 noundef %106) #17
  br label %107

107:                                              ; preds = %30, %18, %47, %105
  %108 = phi i32 [ %106, %105 ], [ %49, %47 ], [ %26, %18 ], [ %26, %30 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %109 = icmp eq i32 %108, -2
  br i1 %109, label %124, label %110

110:                                              ; preds = %107
  %111 = tail call i32 @is_live(ptr noundef nonnull %0, i32 noundef %24, i32 noundef %108) #17
  switch i32 %111, label %112 [
    i32 -2, label %124
    i32 0, label %117
  ]

112:                                              ; preds = %110
  %113 = load ptr, ptr %4, align 8, !tbaa !25
  %114 = getelementptr inbounds i32, ptr %113, i64 %20
  store i32 %24, ptr %114, align 4, !tbaa !4
  %115 = add nsw i64 %20, 2
  %116 = getelementptr i8, ptr %114, i64 4
  store i32 %108, ptr %116, align 4, !tbaa !4
  br label %117

117:                                              ; preds = %110, %112
  %118 = phi i64 [ %115, %112 ], [ %20, %110 ]
  %119 = add nsw i64 %21, 2
  %120 = load i64, ptr %5, align 8, !tbaa !14
  %121 = icmp slt i64 %119, %120
  br i1 %121, label %18, label %122, !llvm.loop !115

122:                                              ; preds = %117, %2
  %123 = phi i64 [ %1, %2 ], [ %118, %117 ]
  store i64 %123, ptr %5, align 8, !tbaa !14
  br label %124

124:                                              ; preds = %110, %107, %61, %122
  %125 = phi i1 [ true, %122 ], [ false, %61 ], [ false, %107 ], [ false, %110 ]
  ret i1 %125
}

; Function Attrs: nounwind optsize uwtable
define internal fastcc noundef zeroext i1 @read_on(ptr noundef captures(none) %0, i32 noundef %1, i64 %2, i64 %3, i32 noundef %4) unnamed_addr #0 {
  %6 = trunc i64 %3 to i32
  %7 = lshr i64 %3, 32
  %8 = trunc nuw i64 %7 to i32
  %9 = icmp sgt i32 %4, 1000
  br i1 %9, label %78, label %10

10:                                               ; preds = %5
  %11 = lshr i64 %2, 32
  %12 = trunc nuw i64 %11 to i32
  %13 = trunc i64 %2 to i32
  %14 = tail call i32 @shift(ptr noundef %0, i32 noundef %1, i32 noundef %13, i32 noundef %12) #17
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %16 = sext i32 %14 to i64
  %17 = load ptr, ptr %15, align 8, !tbaa !70
  %18 = getelementptr i64, ptr %17, i64 %16
  %19 = getelementptr i8, ptr %18, i64 8
  %20 = load i64, ptr %19, align 8, !tbaa !24
  %21 = load i64, ptr %18, align 8, !tbaa !24
  %22 = icmp sgt i64 %20, %21
  br i1 %22, label %23, label %78

23:                                               ; preds = %10
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %28 = and i64 %3, 4294967295
  %29 = icmp eq i64 %7, 4294967295
  %30 = add nsw i32 %4, 1
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 600
  br label %32

32:                                               ; preds = %23, %69
  %33 = phi i64 [ %21, %23 ], [ %75, %69 ]
  %34 = phi i64 [ 0, %23 ], [ %70, %69 ]
  %35 = load ptr, ptr %24, align 8, !tbaa !77
  %36 = getelementptr i32, ptr %35, i64 %33
  %37 = getelementptr i32, ptr %36, i64 %34
  %38 = load i32, ptr %37, align 4, !tbaa !4
  %39 = icmp eq i32 %38, -1
  br i1 %39, label %69, label %40

40:                                               ; preds = %32
  %41 = load ptr, ptr %25, align 8, !tbaa !22
  %42 = load ptr, ptr %26, align 8, !tbaa !23
  %43 = sext i32 %38 to i64
  %44 = getelementptr inbounds i64, ptr %42, i64 %43
  %45 = load i64, ptr %44, align 8, !tbaa !24
  %46 = getelementptr inbounds i32, ptr %41, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !4
  %48 = load ptr, ptr %27, align 8, !tbaa !8
  %49 = icmp eq ptr %48, null
  br i1 %49, label %59, label %50

50:                                               ; preds = %40
  %51 = zext i32 %47 to i64
  %52 = shl nuw i64 %51, 32
  %53 = or disjoint i64 %52, %28
  %54 = tail call fastcc ptr @entry_of(ptr noundef nonnull readonly %27, i64 noundef %53) #17
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 12
  %56 = load i32, ptr %55, align 4, !tbaa !12
  %57 = icmp eq i32 %56, 0
  %58 = getelementptr inbounds nuw i8, ptr %54, i64 8
  br i1 %57, label %59, label %63

59:                                               ; preds = %50, %40
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 648
  store i32 1, ptr %60, align 8, !tbaa !4
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 652
  store i32 %47, ptr %61, align 4, !tbaa !4
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 656
  store i32 %6, ptr %62, align 8, !tbaa !4
  br label %78

63:                                               ; preds = %50
  br i1 %29, label %67, label %64

64:                                               ; preds = %63
  %65 = load i32, ptr %58, align 4, !tbaa !4
  %66 = tail call fastcc zeroext i1 @read(ptr noundef nonnull %0, i32 noundef %38, i32 noundef %65, i32 noundef %8, i32 noundef %30) #17
  br i1 %66, label %69, label %78

67:                                               ; preds = %63
  tail call fastcc void @append(ptr noundef nonnull %31, i32 noundef %38) #17
  %68 = load i32, ptr %58, align 4, !tbaa !4
  tail call fastcc void @append(ptr noundef nonnull %31, i32 noundef %68) #17
  br label %69

69:                                               ; preds = %67, %64, %32
  %70 = add nuw nsw i64 %34, 1
  %71 = load ptr, ptr %15, align 8, !tbaa !70
  %72 = getelementptr i64, ptr %71, i64 %16
  %73 = getelementptr i8, ptr %72, i64 8
  %74 = load i64, ptr %73, align 8, !tbaa !24
  %75 = load i64, ptr %72, align 8, !tbaa !24
  %76 = sub nsw i64 %74, %75
  %77 = icmp slt i64 %70, %76
  br i1 %77, label %32, label %78, !llvm.loop !116

78:                                               ; preds = %69, %64, %10, %59, %5
  %79 = phi i1 [ true, %5 ], [ false, %59 ], [ true, %10 ], [ true, %69 ], [ false, %64 ]
  ret i1 %79
}

; Function Attrs: nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #14

; Function Attrs: nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #15

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #16

attributes #0 = { nounwind optsize uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind optsize memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nofree nounwind optsize uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind optsize willreturn memory(argmem: read) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nounwind optsize memory(readwrite, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nounwind optsize willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { nofree norecurse nosync nounwind optsize memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { mustprogress nounwind optsize willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { cold nofree noreturn nounwind optsize "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #15 = { nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #16 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #17 = { optsize }
attributes #18 = { noreturn nounwind optsize }
attributes #19 = { optsize allocsize(1) }
attributes #20 = { nounwind }

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
!8 = !{!9, !10, i64 0}
!9 = !{!"", !10, i64 0, !11, i64 8, !11, i64 16}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!"long", !6, i64 0}
!12 = !{!13, !5, i64 12}
!13 = !{!"", !11, i64 0, !5, i64 8, !5, i64 12}
!14 = !{!15, !11, i64 608}
!15 = !{!"", !16, i64 0, !20, i64 64, !20, i64 120, !20, i64 176, !20, i64 232, !9, i64 288, !9, i64 312, !9, i64 336, !9, i64 360, !9, i64 384, !9, i64 408, !9, i64 432, !9, i64 456, !9, i64 480, !9, i64 504, !9, i64 528, !9, i64 552, !10, i64 576, !11, i64 584, !11, i64 592, !21, i64 600, !21, i64 624, !6, i64 648}
!16 = !{!"", !17, i64 0, !17, i64 8, !18, i64 16, !19, i64 24, !17, i64 32, !17, i64 40, !5, i64 48, !5, i64 52, !5, i64 56, !5, i64 60}
!17 = !{!"p1 short", !10, i64 0}
!18 = !{!"p1 int", !10, i64 0}
!19 = !{!"p1 long", !10, i64 0}
!20 = !{!"", !18, i64 0, !19, i64 8, !18, i64 16, !11, i64 24, !11, i64 32, !11, i64 40, !11, i64 48}
!21 = !{!"", !18, i64 0, !11, i64 8, !11, i64 16}
!22 = !{!15, !18, i64 64}
!23 = !{!15, !19, i64 72}
!24 = !{!11, !11, i64 0}
!25 = !{!15, !18, i64 600}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.mustprogress"}
!28 = distinct !{!28, !27}
!29 = distinct !{!29, !27}
!30 = !{!9, !11, i64 8}
!31 = !{!9, !11, i64 16}
!32 = !{!13, !11, i64 0}
!33 = !{i64 0, i64 8, !24, i64 8, i64 4, !4, i64 12, i64 4, !4}
!34 = distinct !{!34, !27}
!35 = !{!15, !11, i64 632}
!36 = !{!15, !18, i64 624}
!37 = !{!16, !19, i64 24}
!38 = !{!39}
!39 = distinct !{!39, !40, !"action_of: argument 0"}
!40 = distinct !{!40, !"action_of"}
!41 = distinct !{!41, !27}
!42 = distinct !{!42, !27}
!43 = !{!16, !17, i64 32}
!44 = !{!16, !5, i64 56}
!45 = !{!46, !46, i64 0}
!46 = !{!"short", !6, i64 0}
!47 = !{!48}
!48 = distinct !{!48, !49, !"action_of: argument 0"}
!49 = distinct !{!49, !"action_of"}
!50 = distinct !{!50, !27}
!51 = distinct !{!51, !27}
!52 = distinct !{!52, !27}
!53 = !{!54}
!54 = distinct !{!54, !55, !"action_of: argument 0"}
!55 = distinct !{!55, !"action_of"}
!56 = distinct !{!56, !27}
!57 = !{!16, !17, i64 40}
!58 = !{!16, !5, i64 60}
!59 = distinct !{!59, !27}
!60 = distinct !{!60, !27}
!61 = !{!16, !5, i64 52}
!62 = !{!16, !17, i64 0}
!63 = !{!16, !5, i64 48}
!64 = !{!16, !17, i64 8}
!65 = !{!16, !18, i64 16}
!66 = distinct !{!66, !27}
!67 = distinct !{!67, !27}
!68 = !{!20, !11, i64 24}
!69 = !{!20, !11, i64 32}
!70 = !{!20, !19, i64 8}
!71 = !{!20, !11, i64 48}
!72 = !{!20, !18, i64 16}
!73 = !{!20, !18, i64 0}
!74 = distinct !{!74, !27}
!75 = !{!20, !11, i64 40}
!76 = distinct !{!76, !27}
!77 = !{!15, !18, i64 120}
!78 = distinct !{!78, !27}
!79 = !{i64 0, i64 8, !80, i64 8, i64 8, !80, i64 16, i64 8, !81, i64 24, i64 8, !82, i64 32, i64 8, !80, i64 40, i64 8, !80, i64 48, i64 4, !4, i64 52, i64 4, !4, i64 56, i64 4, !4, i64 60, i64 4, !4}
!80 = !{!17, !17, i64 0}
!81 = !{!18, !18, i64 0}
!82 = !{!19, !19, i64 0}
!83 = !{i64 0, i64 8, !80, i64 8, i64 8, !80, i64 16, i64 8, !81, i64 24, i64 8, !82, i64 32, i64 8, !80, i64 40, i64 8, !80, i64 48, i64 4, !4, i64 52, i64 4, !4, i64 56, i64 4, !4, i64 60, i64 4, !4, i64 64, i64 8, !81, i64 72, i64 8, !82, i64 80, i64 8, !81, i64 88, i64 8, !24, i64 96, i64 8, !24, i64 104, i64 8, !24, i64 112, i64 8, !24, i64 120, i64 8, !81, i64 128, i64 8, !82, i64 136, i64 8, !81, i64 144, i64 8, !24, i64 152, i64 8, !24, i64 160, i64 8, !24, i64 168, i64 8, !24, i64 176, i64 8, !81, i64 184, i64 8, !82, i64 192, i64 8, !81, i64 200, i64 8, !24, i64 208, i64 8, !24, i64 216, i64 8, !24, i64 224, i64 8, !24, i64 232, i64 8, !81, i64 240, i64 8, !82, i64 248, i64 8, !81, i64 256, i64 8, !24, i64 264, i64 8, !24, i64 272, i64 8, !24, i64 280, i64 8, !24, i64 288, i64 8, !84, i64 296, i64 8, !24, i64 304, i64 8, !24, i64 312, i64 8, !84, i64 320, i64 8, !24, i64 328, i64 8, !24, i64 336, i64 8, !84, i64 344, i64 8, !24, i64 352, i64 8, !24, i64 360, i64 8, !84, i64 368, i64 8, !24, i64 376, i64 8, !24, i64 384, i64 8, !84, i64 392, i64 8, !24, i64 400, i64 8, !24, i64 408, i64 8, !84, i64 416, i64 8, !24, i64 424, i64 8, !24, i64 432, i64 8, !84, i64 440, i64 8, !24, i64 448, i64 8, !24, i64 456, i64 8, !84, i64 464, i64 8, !24, i64 472, i64 8, !24, i64 480, i64 8, !84, i64 488, i64 8, !24, i64 496, i64 8, !24, i64 504, i64 8, !84, i64 512, i64 8, !24, i64 520, i64 8, !24, i64 528, i64 8, !84, i64 536, i64 8, !24, i64 544, i64 8, !24, i64 552, i64 8, !84, i64 560, i64 8, !24, i64 568, i64 8, !24, i64 576, i64 8, !84, i64 584, i64 8, !24, i64 592, i64 8, !24, i64 600, i64 8, !81, i64 608, i64 8, !24, i64 616, i64 8, !24, i64 624, i64 8, !81, i64 632, i64 8, !24, i64 640, i64 8, !24, i64 648, i64 12, !85}
!84 = !{!10, !10, i64 0}
!85 = !{!6, !6, i64 0}
!86 = !{!15, !19, i64 184}
!87 = !{!15, !18, i64 176}
!88 = distinct !{!88, !27}
!89 = !{!15, !11, i64 440}
!90 = distinct !{!90, !27}
!91 = distinct !{!91, !27}
!92 = distinct !{!92, !27}
!93 = distinct !{!93, !27}
!94 = distinct !{!94, !27}
!95 = distinct !{!95, !27}
!96 = distinct !{!96, !27}
!97 = distinct !{!97, !27}
!98 = distinct !{!98, !27}
!99 = distinct !{!99, !27}
!100 = !{!15, !11, i64 584}
!101 = !{!15, !11, i64 592}
!102 = !{!15, !10, i64 576}
!103 = distinct !{!103, !27}
!104 = distinct !{!104, !27}
!105 = distinct !{!105, !27}
!106 = !{!21, !11, i64 8}
!107 = !{!21, !11, i64 16}
!108 = !{!21, !18, i64 0}
!109 = distinct !{!109, !27}
!110 = distinct !{!110, !27}
!111 = distinct !{!111, !27}
!112 = distinct !{!112, !27}
!113 = distinct !{!113, !27}
!114 = distinct !{!114, !27}
!115 = distinct !{!115, !27}
!116 = distinct !{!116, !27}
