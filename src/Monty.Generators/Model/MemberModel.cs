namespace Monty.Generators.Model;

/// <summary>What an attributed C# member declares.</summary>
internal enum MemberKind
{
    Function,
    Method,
    ClassMethod,
    StaticMethod,
    Constructor,
    Getter,
    Setter,
    Constant,
}

/// <summary>The class that holds a native member.</summary>
/// <param name="Module">The Python module that it is, or whose functions it holds; empty for the methods of a type.</param>
/// <param name="PublicModule">The module that a script is told; empty where it is the same.</param>
internal sealed record OwnerModel(string Namespace, string Name, string Module, string PublicModule)
{
    public string FullName => $"global::{Namespace}.{Name}";
}

/// <summary>The arity that an adapter checks before anything else.</summary>
internal sealed record Arity(int Required, int Positional, bool NeedsKeywords, bool HasVarPositional, bool HasVarKeyword);

/// <summary>A C# function that answers the usual calls of a native function.</summary>
/// <param name="Function">Its name.</param>
/// <param name="TakesFloats">Whether it is one of <c>double</c>, whose result counts where it is finite.</param>
internal sealed record QuickModel(string Function, bool TakesFloats);

/// <summary>One native member: everything that writing its adapter needs.</summary>
/// <param name="Owner">The class.</param>
/// <param name="Kind">What it is.</param>
/// <param name="ClrName">The C# member.</param>
/// <param name="PythonName">The Python name.</param>
/// <param name="Signature">As declared; empty for getters and constants.</param>
/// <param name="Style">The attribute's Style as a number; 0 where it was left to be derived.</param>
/// <param name="KeywordErrorName">The function that errors about keywords name instead.</param>
/// <param name="Flag">IsField of a getter, CanDelete of a setter, TakesDerived of a method.</param>
/// <param name="Quick1">How calls with one argument that need no more are answered; null where there is no such way.</param>
/// <param name="Quick2">The same for two arguments.</param>
/// <param name="Replaying">The attribute's Replays as a number.</param>
/// <param name="TakesContext">Whether the C# method wants the run.</param>
/// <param name="Self">The parameter that takes the instance or type; null for functions.</param>
/// <param name="Parameters">The rest.</param>
/// <param name="Arity">How many arguments bind without further ado.</param>
/// <param name="Result">The C# result.</param>
/// <param name="IsResultNullable">Whether null stands for None.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Problems">What is wrong with it; then the rest may be meaningless.</param>
internal sealed record MemberModel(
    OwnerModel Owner,
    MemberKind Kind,
    string ClrName,
    string PythonName,
    string Signature,
    int Style,
    string KeywordErrorName,
    bool Flag,
    QuickModel? Quick1,
    QuickModel? Quick2,
    int Replaying,
    bool TakesContext,
    ParameterModel? Self,
    EquatableArray<ParameterModel> Parameters,
    Arity Arity,
    ClrType Result,
    bool IsResultNullable,
    Problem Place,
    EquatableArray<Problem> Problems);
