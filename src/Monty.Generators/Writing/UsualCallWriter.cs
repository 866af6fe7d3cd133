using System.Linq;
using Monty.Generators.Model;

namespace Monty.Generators.Writing;

/// <summary>Writes the calls of a native function that take no more than a test and a jump, before all others.</summary>
/// <remarks>
/// Numbers for parameters that are all floats, and arguments that do not call back for a lone <c>*args</c>. Such a call
/// keeps nothing for a binding or a conversion that it does not need: what the script calls most are functions of <c>math</c>.
/// </remarks>
internal sealed class UsualCallWriter(MemberModel member, SourceText text)
{
    /// <summary>Whether there is a usual call that is worth a test of its own.</summary>
    public bool IsApart => TakesFloats || TakesVariable;

    private bool TakesFloats => member.Kind == MemberKind.Function
        && member.Replaying == 0
        && member.Parameters.Any()
        && member.Parameters.All(parameter => parameter is { Type: ClrType.Double, IsNullable: false, Default: null, Slot: >= 0 });

    private bool TakesVariable => member.Kind == MemberKind.Function
        && member.Replaying == 2
        && member.Arity is { HasVarPositional: true, HasVarKeyword: false, NeedsKeywords: false }
        && member.Parameters.Count() == 1;

    /// <summary>Writes the test and the call, and after them a call of the adapter for all others.</summary>
    public void Write(string rest)
    {
        text.Open($"if (keywords is null && {Test()})").Open("try");
        string context = member.TakesContext ? "context, " : "";
        string call = $"{member.Owner.FullName}.{member.ClrName}({context}{Arguments()})";
        text.Line($"return {ResultWriter.Convert(member, call)};");
        text.Close().Open("catch (RaisedException raised)").Line("return context.Raise(raised);").Close().Close();
        text.Line($"return {rest}(context, self, arguments, keywords);");
    }

    private string Test()
    {
        if (TakesVariable)
            return "!NativeBinder.AnyCallsBack(arguments)";
        int count = member.Parameters.Count();
        return $"arguments.Length == {count}"
            + string.Concat(member.Parameters.Select(parameter => $" && NativeBinder.TryReal(arguments[{parameter.Slot}], out double x{parameter.Slot})"));
    }

    private string Arguments()
        => TakesVariable ? "arguments" : string.Join(", ", member.Parameters.Select(parameter => "x" + parameter.Slot));
}
