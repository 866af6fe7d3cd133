using System.Collections.Immutable;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;

namespace Monty.Compiler.Semantics;

internal sealed partial class ScopeCollector
{
    /// <summary>The parameter of the functions that evaluate annotations and other type expressions.</summary>
    private const string FormatParameter = ".format";

    /// <summary>The variable of a generic class that holds the tuple of its type parameters.</summary>
    public const string TypeParameterTuple = ".type_params";

    public void VisitFunction(FunctionDefinition node)
    {
        Bind(node.Name, node.Span);
        VisitDefaults(node.Parameters);
        Visit(node.Decorators);
        EnterTypeParameters(node, node.Name, node.TypeParameters, DefaultCount(node.Parameters));
        VisitAnnotations(node);
        Enter(ScopeKind.Function, node.Name, node, node.IsAsync);
        BindParameters(node.Parameters);
        bool wasInClause = FinallyExits.Enter(isClause: false);
        Visit(node.Body);
        FinallyExits.Leave(wasInClause);
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
        if (!node.TypeParameters.IsDefaultOrEmpty)
            Note(TypeParameterTuple, SymbolUses.Assigned);
        if (!node.TypeParameters.IsDefaultOrEmpty)
            CheckGenericBases(node);
        Visit(node.Bases);
        VisitKeywords(node.Keywords);
        Enter(ScopeKind.Class, node.Name, node);
        if (!node.TypeParameters.IsDefaultOrEmpty)
            Note(TypeParameterTuple, SymbolUses.Read);
        Visit(node.Body);
        Leave();
        LeaveTypeParameters(node.TypeParameters);
    }

    private void CheckGenericBases(ClassDefinition node)
    {
        foreach (Expression expression in node.Bases)
            CheckAnnotation(expression, AnnotationChecker.Generic);
        foreach (KeywordArgument keyword in node.Keywords)
            CheckAnnotation(keyword.Value, AnnotationChecker.Generic);
    }

    public void VisitTypeAlias(TypeAliasStatement node)
    {
        Bind(node.Name.Identifier, node.Name.Span);
        EnterTypeParameters(node, node.Name.Identifier, node.TypeParameters);
        Enter(ScopeKind.TypeAlias, node.Name.Identifier, node);
        Note(FormatParameter, SymbolUses.Parameter);
        CheckAnnotation(node.Value, AnnotationChecker.Alias);
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

    /// <summary>The annotation of a variable of a class or module, evaluated when asked for; those of local variables never are.</summary>
    public void VisitVariableAnnotation(AnnotatedAssignStatement node)
    {
        CheckAnnotation(node.Annotation);
        if (!node.IsSimple || Current.IsFunctionLike || _table.KeepsAnnotationTexts)
        {
            if (node.IsSimple && !Current.IsFunctionLike)
                Current.AnnotatedNames.Add(node);
            return;
        }

        Scope body = Current;
        body.AnnotatedNames.Add(node);
        if (body.VariableAnnotations is null)
        {
            body.VariableAnnotations = Enter(ScopeKind.Annotations, "__annotate__", node);
            Note(FormatParameter, SymbolUses.Parameter);
        }

        bool isConditional = body.Node is ClassDefinition definition && !definition.Body.Statements.Contains(node);
        if (isConditional)
            body.ConditionalAnnotations ??= new Variable("__conditional_annotations__", body) { IsCaptured = true };
        Current = body.VariableAnnotations;
        Visit(node.Annotation);
        Current = body;
    }

    /// <summary>Not every expression may stand in an annotation.</summary>
    private void CheckAnnotation(Expression? annotation, string place = AnnotationChecker.Annotation)
    {
        if (annotation is not null)
            new AnnotationChecker(Errors, place).Check(annotation);
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
                throw Errors.Of(SyntaxErrorOrigin.Code).At(keyword.Span, $"keyword argument repeated: {name}");
        }
    }

    /// <summary>The name of the parameter for one of the defaults of a generic function, which are evaluated outside.</summary>
    public static string DefaultParameter(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $".default{index}");

    private static int DefaultCount(ParameterList parameters)
    {
        int count = 0;
        foreach (Parameter parameter in ParametersInSlotOrder(parameters))
            count += parameter.Default is null ? 0 : 1;
        return count;
    }

    private void EnterTypeParameters(Node node, string name, ImmutableArray<TypeParameter> parameters, int defaults = 0)
    {
        if (parameters.IsDefaultOrEmpty)
            return;
        bool isClass = node is ClassDefinition;
        HashSet<string>? own = isClass ? [.. parameters.Select(parameter => parameter.Name)] : null;
        Enter(ScopeKind.TypeParameters, $"<generic parameters of {name}>", node, privateName: isClass ? name : null, ownPrivateNames: own);
        for (int i = 0; i < defaults; i++)
            Note(DefaultParameter(i), SymbolUses.Parameter);
        foreach (TypeParameter parameter in parameters)
        {
            if (parameter.Name == "__debug__")
                throw Errors.At(parameter.Span, "cannot assign to __debug__");
            Symbol symbol = Current.FindOrAdd(Current.Mangle(parameter.Name));
            if (symbol.Has(SymbolUses.TypeParameter))
                throw Errors.At(parameter.Span, $"duplicate type parameter '{parameter.Name}'");
            symbol.Uses |= SymbolUses.TypeParameter;
            string kind = parameter.Kind switch
            {
                TypeParameterKind.TypeVar => "a TypeVar",
                TypeParameterKind.TypeVarTuple => "a TypeVarTuple",
                _ => "a ParamSpec",
            };
            VisitBound(parameter.Name, parameter.Bound, parameter.Bound is TupleDisplay ? $"{kind} constraint" : $"{kind} bound");
            VisitBound(parameter.Name, parameter.Default, $"{kind} default");
        }
    }

    private void VisitBound(string name, Expression? bound, string place)
    {
        if (bound is null)
            return;
        CheckAnnotation(bound, place);
        Enter(ScopeKind.TypeBound, name, bound);
        Note(FormatParameter, SymbolUses.Parameter);
        Visit(bound);
        Leave();
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

    private void VisitAnnotations(FunctionDefinition node)
    {
        List<Parameter> parameters = ParametersInSlotOrder(node.Parameters);
        bool hasAny = node.Returns is not null || parameters.Exists(parameter => parameter.Annotation is not null);
        if (!hasAny)
            return;
        Enter(ScopeKind.Annotations, "__annotate__", node.Parameters);
        Note(FormatParameter, SymbolUses.Parameter);
        foreach (Parameter parameter in parameters)
            VisitAnnotation(parameter.Annotation);
        VisitAnnotation(node.Returns);
        Leave();
    }

    private void VisitAnnotation(Expression? annotation)
    {
        CheckAnnotation(annotation);
        if (!_table.KeepsAnnotationTexts)
            Visit(annotation);
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
