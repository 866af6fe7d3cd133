using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monty.Generators.Model;
using Monty.Runtime.Calls;

namespace Monty.Generators.Reading;

/// <summary>Reads one attributed C# member and checks it against its Python signature.</summary>
internal sealed class MemberReader
{
    private readonly ISymbol _symbol;
    private readonly AttributeData _attribute;
    private readonly MemberKind _kind;
    private readonly List<Problem> _problems = [];

    private MemberReader(ISymbol symbol, AttributeData attribute, MemberKind kind)
    {
        _symbol = symbol;
        _attribute = attribute;
        _kind = kind;
    }

    public static MemberModel Read(GeneratorAttributeSyntaxContext context, MemberKind kind)
    {
        var reader = new MemberReader(context.TargetSymbol, context.Attributes[0], kind);
        return context.TargetSymbol is IMethodSymbol method ? reader.ReadMethod(method) : reader.ReadConstant();
    }

    private MemberModel ReadConstant()
    {
        ITypeSymbol type = _symbol is IFieldSymbol field ? field.Type : ((IPropertySymbol)_symbol).Type;
        ClrType result = TypeReader.Classify(type);
        if (result is ClrType.Unknown or ClrType.Span or ClrType.Keywords)
            Complain("MONTY005", $"a constant cannot have the type {type.ToDisplayString()}");
        return new MemberModel(
            ReadOwner(), _kind, _symbol.Name, TextArgument(), "", 0, "", false, null, null, 0, false, null, default, new Arity(0, 0, false, false, false),
            result, false, Problem.At(_symbol, "", ""), new EquatableArray<Problem>([.. _problems]));
    }

    private MemberModel ReadMethod(IMethodSymbol method)
    {
        OwnerModel owner = ReadOwner();
        string text = TextArgument();
        PythonSignature signature = _kind switch
        {
            MemberKind.Getter => new PythonSignature(text, []),
            MemberKind.Setter => SignatureParser.Parse(text + "(value, /)"),
            _ => ReadSignature(text),
        };
        if (!method.IsStatic)
            Complain("MONTY006", "a native method must be static");
        var parameters = new Queue<IParameterSymbol>(method.Parameters);
        bool takesContext = parameters.Count > 0 && parameters.Peek().Type.Name == "PyContext";
        if (takesContext)
            parameters.Dequeue();
        ParameterModel? self = ReadSelf(parameters);
        EquatableArray<ParameterModel> bound = ReadParameters(signature, parameters);
        ClrType result = method.ReturnsVoid ? ClrType.Void : TypeReader.Classify(method.ReturnType);
        if (result is ClrType.Unknown or ClrType.Span or ClrType.Keywords)
            Complain("MONTY005", $"a result of type {method.ReturnType.ToDisplayString()} cannot be converted to a Python value");
        var arity = new Arity(
            signature.RequiredPositionalCount,
            signature.PositionalCount,
            signature.RequiredKeywordOnlyCount > 0,
            signature.HasVarPositional,
            signature.HasVarKeyword);
        return new MemberModel(
            owner, _kind, method.Name, signature.Name, _kind is MemberKind.Getter or MemberKind.Setter ? "" : text, ReadStyle(),
            NamedArgument("KeywordErrorName") as string ?? "", ReadFlag(), ReadQuick(1), ReadQuick(2), ReadReplaying(), takesContext, self, bound, arity, result, TypeReader.IsNullable(method.ReturnType),
            Problem.At(_symbol, "", ""), new EquatableArray<Problem>([.. _problems]));
    }

    private OwnerModel ReadOwner()
    {
        INamedTypeSymbol type = _symbol.ContainingType;
        if (!type.IsStatic || type.ContainingType is not null || type.IsGenericType || type.ContainingNamespace.IsGlobalNamespace)
            Complain("MONTY006", $"native members belong into static partial classes of a namespace; {type.Name} is none");
        string space = type.ContainingNamespace.ToDisplayString();
        AttributeData? module = type.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "PyModuleAttribute");
        string moduleName = module?.ConstructorArguments[0].Value as string
            ?? (space == "Monty.Runtime.Builtins" ? "builtins" : "");
        if (_kind == MemberKind.Function && moduleName.Length == 0)
            Complain("MONTY006", "functions belong into a class with [PyModule] or into the namespace Monty.Runtime.Builtins");
        string publicName = module?.NamedArguments.FirstOrDefault(pair => pair.Key == "PublicName").Value.Value as string ?? "";
        return new OwnerModel(space, type.Name, moduleName, publicName);
    }

    private string TextArgument() => _attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";

    private object? NamedArgument(string name)
        => _attribute.NamedArguments.FirstOrDefault(pair => pair.Key == name).Value.Value;

    private int ReadStyle() => NamedArgument("Style") as int? ?? 0;

    private bool ReadFlag() => NamedArgument("IsField") is true || NamedArgument("CanDelete") is true || NamedArgument("TakesDerived") is true;

    private QuickModel? ReadQuick(int count)
        => NamedArgument("Finite" + count) is string finite ? new QuickModel(finite, true)
            : NamedArgument("Quick" + count) is string quick ? new QuickModel($"global::{_symbol.ContainingType.ToDisplayString()}.{quick}", false)
            : null;

    private int ReadReplaying() => NamedArgument("Replays") as int? ?? 0;

    private PythonSignature ReadSignature(string text)
    {
        try
        {
            return SignatureParser.Parse(text);
        }
        catch (FormatException e)
        {
            Complain("MONTY001", $"\"{text}\": {e.Message}");
            return new PythonSignature(text, []);
        }
    }

    private ParameterModel? ReadSelf(Queue<IParameterSymbol> parameters)
    {
        if (_kind is MemberKind.Function or MemberKind.StaticMethod)
            return null;
        if (parameters.Count == 0)
        {
            Complain("MONTY002", "the parameter for self is missing");
            return null;
        }

        ITypeSymbol type = parameters.Dequeue().Type;
        ClrType kind = TypeReader.Classify(type);
        if (kind is not (ClrType.Value or ClrType.Object or ClrType.Double or ClrType.Bool))
            Complain("MONTY003", $"self cannot have the type {type.ToDisplayString()}");
        return new ParameterModel(kind, TypeReader.NameOf(type), TypeReader.PythonNameOf(type), false, -1, null);
    }

    private EquatableArray<ParameterModel> ReadParameters(PythonSignature signature, Queue<IParameterSymbol> parameters)
    {
        if (parameters.Count != signature.Parameters.Length)
        {
            if (!_problems.Any(problem => problem.Id == "MONTY001"))
                Complain(
                    "MONTY002",
                    $"\"{TextArgument()}\" has {signature.Parameters.Length} parameters, but {parameters.Count} C# parameters follow");
            return default;
        }

        var models = new List<ParameterModel>();
        foreach (SignatureParameter parameter in signature.Parameters)
            models.Add(ReadParameter(signature, parameter, parameters.Dequeue()));
        return new EquatableArray<ParameterModel>([.. models]);
    }

    private ParameterModel ReadParameter(PythonSignature signature, SignatureParameter parameter, IParameterSymbol symbol)
    {
        ClrType type = TypeReader.Classify(symbol.Type);
        bool fits = parameter.Kind switch
        {
            ParameterKind.VarPositional => type == ClrType.Span,
            ParameterKind.VarKeyword => type == ClrType.Keywords,
            _ => type is not (ClrType.Unknown or ClrType.Span or ClrType.Keywords or ClrType.Void),
        };
        if (!fits)
            Complain("MONTY003", $"'{parameter.Name}' cannot arrive as {symbol.Type.ToDisplayString()}");
        bool nullable = TypeReader.IsNullable(symbol.Type);
        if (fits && parameter.DefaultText is not null && !DefaultReader.Fits(parameter.DefaultText, type, nullable))
            Complain("MONTY004", $"{symbol.Type.ToDisplayString()} cannot hold the default {parameter.DefaultText} of '{parameter.Name}'");
        return new ParameterModel(
            type, TypeReader.NameOf(symbol.Type), TypeReader.PythonNameOf(symbol.Type), nullable,
            Array.IndexOf(signature.Slots, parameter), parameter.DefaultText);
    }

    private void Complain(string id, string message) => _problems.Add(Problem.At(_symbol, id, message));
}
