using System.Collections.Immutable;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>Names in statements.</summary>
internal sealed class StatementScopes(ScopeCollector collector) : StatementVisitor<Unit>
{
    private SyntaxErrors Errors => collector.Errors;

    private Scope Current => collector.Current;

    public override Unit VisitFunctionDefinition(FunctionDefinition node)
    {
        collector.VisitFunction(node);
        return default;
    }

    public override Unit VisitClassDefinition(ClassDefinition node)
    {
        collector.VisitClass(node);
        return default;
    }

    public override Unit VisitTypeAlias(TypeAliasStatement node)
    {
        collector.VisitTypeAlias(node);
        return default;
    }

    public override Unit VisitIf(IfStatement node)
    {
        foreach (IfBranch branch in node.Branches)
        {
            collector.Visit(branch.Test);
            collector.Visit(branch.Body);
        }

        collector.Visit(node.OrElse);
        return default;
    }

    public override Unit VisitWhile(WhileStatement node)
    {
        collector.Visit(node.Test);
        VisitApart(node.Body, isClause: false);
        collector.Visit(node.OrElse);
        return default;
    }

    public override Unit VisitFor(ForStatement node)
    {
        if (node.IsAsync)
            RequireAsync(node, "'async for' outside async function");
        collector.VisitTarget(node.Target);
        collector.Visit(node.Iterable);
        VisitApart(node.Body, isClause: false);
        collector.Visit(node.OrElse);
        return default;
    }

    public override Unit VisitWith(WithStatement node)
    {
        if (node.IsAsync)
            RequireAsync(node, "'async with' outside async function");
        foreach (WithItem item in node.Items)
        {
            collector.Visit(item.Context);
            if (item.Target is not null)
                collector.VisitTarget(item.Target);
        }

        collector.Visit(node.Body);
        return default;
    }

    public override Unit VisitTry(TryStatement node)
    {
        collector.Visit(node.Body);
        foreach (ExceptHandler handler in node.Handlers)
        {
            collector.Visit(handler.Type);
            if (handler.Name is not null)
                collector.Bind(handler.Name, handler.Span);
            collector.Visit(handler.Body);
        }

        collector.Visit(node.OrElse);
        if (node.FinalBody is not null)
            VisitApart(node.FinalBody, isClause: true);
        return default;
    }

    public override Unit VisitMatch(MatchStatement node)
    {
        collector.Visit(node.Subject);
        foreach (MatchCase clause in node.Cases)
        {
            collector.Visit(clause.Pattern);
            collector.Visit(clause.Guard);
            collector.Visit(clause.Body);
        }

        return default;
    }

    public override Unit VisitReturn(ReturnStatement node)
    {
        collector.FinallyExits.Note(node, "return");
        collector.Visit(node.Value);
        return default;
    }

    public override Unit VisitDelete(DeleteStatement node)
    {
        foreach (Expression target in node.Targets)
            VisitDeleted(target);
        return default;
    }

    public override Unit VisitAssign(AssignStatement node)
    {
        collector.VisitTargets(node.Targets);
        collector.Visit(node.Value);
        return default;
    }

    public override Unit VisitAugmentedAssign(AugmentedAssignStatement node)
    {
        collector.VisitTarget(node.Target);
        collector.Visit(node.Value);
        return default;
    }

    public override Unit VisitAnnotatedAssign(AnnotatedAssignStatement node)
    {
        if (node.Target is Name name)
            VisitAnnotatedName(node, name);
        else
            collector.VisitTarget(node.Target);
        collector.VisitVariableAnnotation(node);
        collector.Visit(node.Value);
        return default;
    }

    public override Unit VisitRaise(RaiseStatement node)
    {
        collector.Visit(node.Exception);
        collector.Visit(node.Cause);
        return default;
    }

    public override Unit VisitAssert(AssertStatement node)
    {
        collector.Visit(node.Test);
        collector.Visit(node.Message);
        return default;
    }

    public override Unit VisitImport(ImportStatement node)
    {
        foreach (Alias alias in node.Names)
            collector.Bind(alias.AsName ?? alias.Name.Split('.')[0], alias.Span, SymbolUses.Imported);
        return default;
    }

    public override Unit VisitImportFrom(ImportFromStatement node)
    {
        foreach (Alias alias in node.Names)
        {
            if (alias.Name != "*")
                collector.Bind(alias.AsName ?? alias.Name, alias.Span, SymbolUses.Imported);
            else if (Current.Kind != ScopeKind.Module)
                throw Errors.At(alias.Span, "import * only allowed at module level");
            else
                collector.SeeAllGlobals();
        }

        return default;
    }

    public override Unit VisitGlobal(GlobalStatement node)
    {
        Declare(node.Names, node.Span, SymbolUses.Global, "global");
        return default;
    }

    public override Unit VisitNonlocal(NonlocalStatement node)
    {
        Declare(node.Names, node.Span, SymbolUses.Nonlocal, "nonlocal");
        return default;
    }

    public override Unit VisitExpressionStatement(ExpressionStatement node)
    {
        collector.Visit(node.Value);
        return default;
    }

    public override Unit VisitPass(PassStatement node) => default;

    public override Unit VisitBreak(BreakStatement node)
    {
        collector.FinallyExits.Note(node, "break");
        return default;
    }

    public override Unit VisitContinue(ContinueStatement node)
    {
        collector.FinallyExits.Note(node, "continue");
        return default;
    }

    /// <summary>Visits the body of a loop, or a <c>finally</c> clause.</summary>
    private void VisitApart(Block body, bool isClause)
    {
        bool wasInClause = collector.FinallyExits.Enter(isClause);
        collector.Visit(body);
        collector.FinallyExits.Leave(wasInClause);
    }

    private void VisitDeleted(Expression target)
    {
        CompilationStack.Descend();
        if (target is Name { Identifier: "__debug__" })
            throw Errors.At(target.Span, "cannot delete __debug__");
        collector.CheckAttribute(target, "cannot delete __debug__");
        ImmutableArray<Expression> elements = target switch
        {
            TupleDisplay tuple => tuple.Elements,
            ListDisplay list => list.Elements,
            _ => default,
        };
        if (elements.IsDefault)
        {
            collector.VisitTarget(target);
            return;
        }

        foreach (Expression element in elements)
            VisitDeleted(element);
    }

    private void VisitAnnotatedName(AnnotatedAssignStatement node, Name name)
    {
        Symbol? known = Current.Find(Current.Mangle(name.Identifier));
        if (node.IsSimple && Current.Kind != ScopeKind.Module && known is not null
            && known.Has(SymbolUses.Global | SymbolUses.Nonlocal))
        {
            string word = known.Has(SymbolUses.Global) ? "global" : "nonlocal";
            throw Errors.At(node.Span, $"annotated name '{name.Identifier}' can't be {word}");
        }

        if (node.IsSimple)
            collector.Bind(name.Identifier, name.Span, SymbolUses.Assigned | SymbolUses.Annotated);
        else if (node.Value is not null)
            collector.Bind(name.Identifier, name.Span);
    }

    private void Declare(ImmutableArray<string> names, SourceSpan span, SymbolUses uses, string word)
    {
        foreach (string name in names)
        {
            if (Current.Find(Current.Mangle(name)) is { } known)
                CheckDeclarable(known, name, span, word);
            Symbol symbol = collector.Note(name, uses);
            if (uses == SymbolUses.Global)
                collector.NoteGlobalOfModule(name);
            if (symbol.Directive == default)
                symbol.Directive = span;
        }
    }

    private void CheckDeclarable(Symbol known, string name, SourceSpan span, string word)
    {
        if (known.Has(SymbolUses.Parameter))
            throw Errors.At(span, $"name '{name}' is parameter and {word}");
        if (known.Has(SymbolUses.Read))
            throw Errors.At(span, $"name '{name}' is used prior to {word} declaration");
        if (known.Has(SymbolUses.Annotated))
            throw Errors.At(span, $"annotated name '{name}' can't be {word}");
        if (known.Has(SymbolUses.Assigned))
            throw Errors.At(span, $"name '{name}' is assigned to before {word} declaration");
    }

    private void RequireAsync(Node node, string message)
    {
        if (!collector.CanAwait)
            throw Errors.At(node.Span, message);
        Current.HasAwait = true;
    }
}
