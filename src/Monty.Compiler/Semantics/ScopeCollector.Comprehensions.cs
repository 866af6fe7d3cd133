using System.Collections.Immutable;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

internal sealed partial class ScopeCollector
{
    /// <summary>Visits a comprehension: its first iterable outside, the rest in a scope of its own.</summary>
    public void VisitComprehension(
        ScopeKind kind, string name, Expression node, ImmutableArray<Comprehension> clauses, Expression first, Expression? second)
    {
        Comprehension outermost = clauses[0];
        VisitIterable(outermost.Iterable);

        Scope scope = Enter(kind, name, node);
        if (kind == ScopeKind.GeneratorExpression)
            Note(".0", SymbolUses.Parameter);
        VisitClause(outermost);
        for (int i = 1; i < clauses.Length; i++)
        {
            VisitIterationTarget(clauses[i].Target);
            VisitIterable(clauses[i].Iterable);
            VisitClauseRest(clauses[i]);
        }

        // CPython looks at the value of a dict comprehension before the key.
        Visit(second);
        Visit(first);
        Leave();
        if (kind == ScopeKind.GeneratorExpression)
            scope.IsGenerator = true;
        else if (scope.HasAwait)
            CheckAsyncComprehension(node);
    }

    public void VisitNamedExpression(NamedExpression node)
    {
        if (_iterableDepth > 0)
            throw Errors.At(node.Span, "assignment expression cannot be used in a comprehension iterable expression");
        if (Current.IsComprehension)
            BindAroundComprehensions(node.Target);
        Visit(node.Value);
        Bind(node.Target.Identifier, node.Target.Span);
        Note(node.Target.Identifier, SymbolUses.NamedExpression);
    }

    private void VisitClause(Comprehension clause)
    {
        VisitIterationTarget(clause.Target);
        VisitClauseRest(clause);
    }

    private void VisitClauseRest(Comprehension clause)
    {
        Visit(clause.Conditions);
        if (clause.IsAsync)
            Current.HasAwait = true;
    }

    private void VisitIterationTarget(Expression target)
    {
        _inIterationTarget = true;
        VisitTarget(target);
        _inIterationTarget = false;
    }

    private void VisitIterable(Expression iterable)
    {
        _iterableDepth++;
        Visit(iterable);
        _iterableDepth--;
    }

    /// <summary>The comprehension awaits: then so does the function that it is part of, which must be able to.</summary>
    private void CheckAsyncComprehension(Expression node)
    {
        Current.HasAwait = true;
        if (Current.IsComprehension || CanAwait)
            return;
        throw Errors.At(node.Span, "asynchronous comprehension outside of an asynchronous function");
    }

    /// <summary><c>:=</c> in a comprehension binds in the function or module around it.</summary>
    private void BindAroundComprehensions(Name target)
    {
        string name = Current.Mangle(target.Identifier);
        for (Scope scope = Current; ; scope = scope.Parent!)
        {
            if (scope.IsComprehension)
            {
                if (scope.Find(name) is { } known && known.Has(SymbolUses.IterationVariable))
                    throw Errors.At(target.Span, $"assignment expression cannot rebind comprehension iteration variable '{target.Identifier}'");
                continue;
            }

            if (!scope.IsFunctionLike && scope.Kind != ScopeKind.Module)
                throw Errors.At(target.Span, "assignment expression within a comprehension cannot be used in a class body");
            BindFromComprehension(scope, name, target.Span);
            return;
        }
    }

    private void BindFromComprehension(Scope scope, string name, SourceSpan span)
    {
        Symbol outer = scope.FindOrAdd(name);
        bool isGlobal = scope.Kind == ScopeKind.Module || outer.Has(SymbolUses.Global);
        Symbol inner = Current.FindOrAdd(name);
        inner.Uses |= isGlobal ? SymbolUses.Global : SymbolUses.Nonlocal;
        inner.Directive = span;
        outer.Uses |= SymbolUses.Assigned | SymbolUses.NamedExpression;
    }
}
