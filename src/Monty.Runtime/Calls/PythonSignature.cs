using System;
using System.Collections.Generic;

namespace Monty.Runtime.Calls;

/// <summary>How an argument may reach a parameter.</summary>
internal enum ParameterKind
{
    PositionalOnly,
    PositionalOrKeyword,
    VarPositional,
    KeywordOnly,
    VarKeyword,
}

/// <summary>One parameter of a declared signature.</summary>
internal sealed class SignatureParameter(string name, ParameterKind kind, string? defaultText)
{
    public string Name { get; } = name;

    public ParameterKind Kind { get; } = kind;

    /// <summary>The default as written; null where an argument is required.</summary>
    public string? DefaultText { get; } = defaultText;

    public bool IsRequired => DefaultText is null && Kind is not (ParameterKind.VarPositional or ParameterKind.VarKeyword);
}

/// <summary>A Python signature as <c>help()</c> prints it. Compiled into the runtime and into its source generator.</summary>
/// <remarks>
/// <em>Slots</em> are the parameters that take one argument: the positional ones, then the keyword-only ones. <c>*args</c>
/// and <c>**kwargs</c> have none.
/// </remarks>
internal sealed class PythonSignature
{
    public PythonSignature(string name, List<SignatureParameter> parameters)
    {
        Name = name;
        Parameters = parameters.ToArray();
        var slots = new List<SignatureParameter>();
        foreach (SignatureParameter parameter in Parameters)
            Count(parameter, slots);
        Slots = slots.ToArray();
    }

    public string Name { get; }

    /// <summary>In declared order.</summary>
    public SignatureParameter[] Parameters { get; }

    public SignatureParameter[] Slots { get; }

    public int PositionalOnlyCount { get; private set; }

    /// <summary>Positional-only ones included.</summary>
    public int PositionalCount { get; private set; }

    public int RequiredPositionalCount { get; private set; }

    public int RequiredKeywordOnlyCount { get; private set; }

    public bool HasVarPositional { get; private set; }

    public bool HasVarKeyword { get; private set; }

    /// <summary>Whether any keyword argument can be accepted.</summary>
    public bool TakesKeywords => HasVarKeyword || Slots.Length > PositionalOnlyCount;

    private void Count(SignatureParameter parameter, List<SignatureParameter> slots)
    {
        HasVarPositional |= parameter.Kind == ParameterKind.VarPositional;
        HasVarKeyword |= parameter.Kind == ParameterKind.VarKeyword;
        if (parameter.Kind is ParameterKind.VarPositional or ParameterKind.VarKeyword)
            return;
        slots.Add(parameter);
        if (parameter.Kind == ParameterKind.KeywordOnly)
        {
            RequiredKeywordOnlyCount += parameter.IsRequired ? 1 : 0;
            return;
        }

        PositionalCount++;
        PositionalOnlyCount += parameter.Kind == ParameterKind.PositionalOnly ? 1 : 0;
        RequiredPositionalCount += parameter.IsRequired ? 1 : 0;
    }
}
