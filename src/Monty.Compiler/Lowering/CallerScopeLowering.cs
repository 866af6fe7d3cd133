using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Runtime.Calls;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Ties <c>eval</c>, <c>locals</c> and the like to the scope that names them.</summary>
/// <remarks>
/// Nothing can ask a running function for its variables, so they are collected where the builtin's name is read: a little before the
/// call where CPython collects them. Only an assignment inside of the call's own arguments can tell the difference.
/// </remarks>
internal sealed class CallerScopeLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    /// <summary>Ties the value in a slot, where it is such a builtin.</summary>
    public void Bind(int slot, CodePosition position)
    {
        int mark = Builder.Mark();
        Operand locals = Operand.None;
        if (function.Kind == CodeKind.ClassBody || function.Program.TakesNamespace && function.Kind == CodeKind.Module)
            locals = NameLowering.Namespace;
        if (function.Kind is not (CodeKind.ClassBody or CodeKind.Module) || !ReferenceEquals(function.Scope, function.Frame))
            locals = Collect(locals, position);
        Builder.Emit(new BindScope { Target = slot, Value = Operand.OfSlot(slot), Locals = locals }, position);
        Builder.Release(mark);
    }

    /// <summary>A dict of the variables in scope; in a comprehension of a class or module body they come on top of its names.</summary>
    private Operand Collect(Operand outer, CodePosition position)
    {
        var names = new List<string>();
        var slots = new List<int>();
        foreach (Variable variable in InScope())
        {
            names.Add(variable.Name);
            slots.Add(function.SlotOf(variable));
        }

        if (names.Count == 0 && function.Kind is CodeKind.ClassBody or CodeKind.Module)
            return outer;
        int target = Builder.NewTemporary();
        Builder.Emit(new BuildLocals { Target = target, Names = new KeywordNames([.. names]), Slots = [.. slots] }, position);
        return Operand.OfSlot(target);
    }

    /// <summary>In CPython's order: plain variables and parameters, then those that inner functions share, then those of outer ones.</summary>
    private IEnumerable<Variable> InScope()
    {
        List<Variable> own = [.. function.Frame.Variables.Where(IsVisible)];
        return own.Where(variable => variable.IsParameter || !variable.IsCaptured)
            .Concat(own.Where(variable => !variable.IsParameter && variable.IsCaptured).OrderBy(variable => variable.Name, StringComparer.Ordinal))
            .Concat(function.Frame.FreeVariables.OrderBy(variable => variable.Name, StringComparer.Ordinal));
    }

    /// <summary>Variables of a comprehension are seen only inside of it.</summary>
    private bool IsVisible(Variable variable)
    {
        for (Scope scope = function.Scope; ; scope = scope.Parent!)
        {
            if (ReferenceEquals(variable.Owner, scope))
                return true;
            if (!scope.IsInlined)
                return false;
        }
    }
}
