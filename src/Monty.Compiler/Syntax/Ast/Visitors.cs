namespace Monty.Compiler.Syntax.Ast;

/// <summary>One method a statement: a new node breaks the build of every pass that must learn it.</summary>
internal abstract class StatementVisitor<T>
{
    public abstract T VisitFunctionDefinition(FunctionDefinition node);
    public abstract T VisitClassDefinition(ClassDefinition node);
    public abstract T VisitIf(IfStatement node);
    public abstract T VisitWhile(WhileStatement node);
    public abstract T VisitFor(ForStatement node);
    public abstract T VisitWith(WithStatement node);
    public abstract T VisitTry(TryStatement node);
    public abstract T VisitMatch(MatchStatement node);
    public abstract T VisitReturn(ReturnStatement node);
    public abstract T VisitDelete(DeleteStatement node);
    public abstract T VisitAssign(AssignStatement node);
    public abstract T VisitAugmentedAssign(AugmentedAssignStatement node);
    public abstract T VisitAnnotatedAssign(AnnotatedAssignStatement node);
    public abstract T VisitTypeAlias(TypeAliasStatement node);
    public abstract T VisitRaise(RaiseStatement node);
    public abstract T VisitAssert(AssertStatement node);
    public abstract T VisitImport(ImportStatement node);
    public abstract T VisitImportFrom(ImportFromStatement node);
    public abstract T VisitGlobal(GlobalStatement node);
    public abstract T VisitNonlocal(NonlocalStatement node);
    public abstract T VisitExpressionStatement(ExpressionStatement node);
    public abstract T VisitPass(PassStatement node);
    public abstract T VisitBreak(BreakStatement node);
    public abstract T VisitContinue(ContinueStatement node);
}

/// <summary>One method an expression: a new node breaks the build of every pass that must learn it.</summary>
internal abstract class ExpressionVisitor<T>
{
    public abstract T VisitBooleanOperation(BooleanOperation node);
    public abstract T VisitBinaryOperation(BinaryOperation node);
    public abstract T VisitUnaryOperation(UnaryOperation node);
    public abstract T VisitCompare(Compare node);
    public abstract T VisitConditional(Conditional node);
    public abstract T VisitNamedExpression(NamedExpression node);
    public abstract T VisitLambda(Lambda node);
    public abstract T VisitAwait(Await node);
    public abstract T VisitYield(Yield node);
    public abstract T VisitYieldFrom(YieldFrom node);
    public abstract T VisitName(Name node);
    public abstract T VisitAttribute(AttributeAccess node);
    public abstract T VisitSubscript(Subscript node);
    public abstract T VisitSlice(Slice node);
    public abstract T VisitStarred(Starred node);
    public abstract T VisitCall(Call node);
    public abstract T VisitDictDisplay(DictDisplay node);
    public abstract T VisitSetDisplay(SetDisplay node);
    public abstract T VisitListDisplay(ListDisplay node);
    public abstract T VisitTupleDisplay(TupleDisplay node);
    public abstract T VisitListComprehension(ListComprehension node);
    public abstract T VisitSetComprehension(SetComprehension node);
    public abstract T VisitDictComprehension(DictComprehension node);
    public abstract T VisitGeneratorExpression(GeneratorExpression node);
    public abstract T VisitNone(NoneConstant node);
    public abstract T VisitBoolean(BooleanConstant node);
    public abstract T VisitEllipsis(EllipsisConstant node);
    public abstract T VisitInteger(IntegerConstant node);
    public abstract T VisitFloat(FloatConstant node);
    public abstract T VisitImaginary(ImaginaryConstant node);
    public abstract T VisitString(StringConstant node);
    public abstract T VisitBytes(BytesConstant node);
    public abstract T VisitJoinedString(JoinedString node);
    public abstract T VisitTemplateString(TemplateString node);
}

/// <summary>One method a pattern: a new node breaks the build of every pass that must learn it.</summary>
internal abstract class PatternVisitor<T>
{
    public abstract T VisitValue(ValuePattern node);
    public abstract T VisitSingleton(SingletonPattern node);
    public abstract T VisitWildcard(WildcardPattern node);
    public abstract T VisitCapture(CapturePattern node);
    public abstract T VisitAs(AsPattern node);
    public abstract T VisitOr(OrPattern node);
    public abstract T VisitSequence(SequencePattern node);
    public abstract T VisitStar(StarPattern node);
    public abstract T VisitMapping(MappingPattern node);
    public abstract T VisitClass(ClassPattern node);
}
