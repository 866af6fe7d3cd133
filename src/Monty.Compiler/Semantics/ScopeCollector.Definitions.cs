using System.Collections.Immutable;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

internal sealed partial class ScopeCollector
{
    public void VisitFunction(FunctionDefinition node)
    {
        Bind(node.Name, node.Span);
        VisitDefaults(node.Parameters);
        Visit(node.Decorators);
        EnterTypeParameters(node, node.Name, node.TypeParameters);
        CheckAnnotations(node.Parameters);
        CheckAnnotation(node.Returns);
        Enter(ScopeKind.Function, node.Name, node, node.IsAsync);
        BindParameters(node.Parameters);
        Visit(node.Body);
        Leave();
        LeaveTypeParameters(node.TypeParameters);
    }

    public void VisitLambda(Lambda node)
    {
        VisitDefaults(node.Parameters);
        Enter(ScopeKind.Lambda, "<lambda>", node);
        BindParameters(node.Parameters);
        Visit(node.Body);
        Leave();
    }

    public void VisitClass(ClassDefinition node)
    {
        Bind(node.Name, node.Span);
        Visit(node.Decorators);
        EnterTypeParameters(node, node.Name, node.TypeParameters);
        Visit(node.Bases);
        VisitKeywords(node.Keywords);
        Enter(ScopeKind.Class, node.Name, node);
        Visit(node.Body);
        Leave();
        LeaveTypeParameters(node.TypeParameters);
    }

    public void VisitTypeAlias(TypeAliasStatement node)
    {
        Bind(node.Name.Identifier, node.Name.Span);
        EnterTypeParameters(node, node.Name.Identifier, node.TypeParameters);
        Enter(ScopeKind.TypeAlias, node.Name.Identifier, node);
        CheckAnnotation(node.Value);
        Visit(node.Value);
        Leave();
        LeaveTypeParameters(node.TypeParameters);
    }

    public void VisitKeywords(ImmutableArray<KeywordArgument> keywords)
    {
        CheckKeywords(keywords);
        foreach (KeywordArgument keyword in keywords)
            Visit(keyword.Value);
    }

    /// <summary>Annotations are not evaluated, and so mention no names; but not every expression may stand in one.</summary>
    public void CheckAnnotation(Expression? annotation)
    {
        if (annotation is not null)
            new AnnotationChecker(Errors).Check(annotation);
    }

    private void CheckKeywords(ImmutableArray<KeywordArgument> keywords)
    {
        HashSet<string>? seen = null;
        foreach (KeywordArgument keyword in keywords)
        {
            if (keyword.Name is not { } name)
                continue;
            if (name == "__debug__")
                throw Errors.At(keyword.Span, "cannot assign to __debug__");
            seen ??= new HashSet<string>(StringComparer.Ordinal);
            if (!seen.Add(name))
                throw Errors.At(keyword.Span, $"keyword argument repeated: {name}");
        }
    }

    private void EnterTypeParameters(Node node, string name, ImmutableArray<TypeParameter> parameters)
    {
        if (parameters.IsDefaultOrEmpty)
            return;
        Enter(ScopeKind.TypeParameters, $"<generic parameters of {name}>", node);
        foreach (TypeParameter parameter in parameters)
        {
            Symbol symbol = Current.FindOrAdd(Current.Mangle(parameter.Name));
            if (symbol.Has(SymbolUses.TypeParameter))
                throw Errors.At(parameter.Span, $"duplicate type parameter '{parameter.Name}'");
            symbol.Uses |= SymbolUses.TypeParameter;
            CheckAnnotation(parameter.Bound);
            Visit(parameter.Bound);
            CheckAnnotation(parameter.Default);
            Visit(parameter.Default);
        }
    }

    private void LeaveTypeParameters(ImmutableArray<TypeParameter> parameters)
    {
        if (!parameters.IsDefaultOrEmpty)
            Leave();
    }

    private void VisitDefaults(ParameterList parameters)
    {
        foreach (Parameter parameter in parameters.PositionalOnly)
            Visit(parameter.Default);
        foreach (Parameter parameter in parameters.Regular)
            Visit(parameter.Default);
        foreach (Parameter parameter in parameters.KeywordOnly)
            Visit(parameter.Default);
    }

    private void BindParameters(ParameterList parameters)
    {
        foreach (Parameter parameter in ParametersInSlotOrder(parameters))
            Bind(parameter.Name, parameter.Span, SymbolUses.Parameter);
    }

    private void CheckAnnotations(ParameterList parameters)
    {
        foreach (Parameter parameter in ParametersInSlotOrder(parameters))
            CheckAnnotation(parameter.Annotation);
    }

    private static List<Parameter> ParametersInSlotOrder(ParameterList parameters)
    {
        var all = new List<Parameter>();
        all.AddRange(parameters.PositionalOnly);
        all.AddRange(parameters.Regular);
        all.AddRange(parameters.KeywordOnly);
        if (parameters.Variadic is { } variadic)
            all.Add(variadic);
        if (parameters.KeywordVariadic is { } keywords)
            all.Add(keywords);
        return all;
    }
}
