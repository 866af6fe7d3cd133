using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <remarks><c>super()</c> without arguments.</remarks>
internal sealed partial class CallLowering
{
    /// <summary>The class and the instance that <c>super()</c> without arguments means; null where there is neither.</summary>
    private Operand[]? SuperArguments()
    {
        Scope frame = function.Frame;
        Symbol? owner = function.Scope.Find("__class__");
        if (owner?.Variable is null || frame.Variables.Count == 0 || !frame.Variables[0].IsParameter || !HasFirstArgument(frame))
            return null;
        return [Operand.OfSlot(function.SlotOf(owner.Variable)), Operand.OfSlot(function.SlotOf(frame.Variables[0]))];
    }

    /// <summary>What <c>*args</c> takes is no argument that CPython would look for.</summary>
    private static bool HasFirstArgument(Scope frame) => frame.Node switch
    {
        FunctionDefinition definition => HasPositional(definition.Parameters),
        Lambda lambda => HasPositional(lambda.Parameters),
        _ => true,
    };

    private static bool HasPositional(ParameterList parameters) => parameters.PositionalOnly.Length + parameters.Regular.Length > 0;

    private Operand CallSuper(Syntax.Ast.Call node, Operand[] slots, int target)
    {
        CodePosition position = Positions.Of(node);
        int mark = Builder.Mark();
        Operand callee = Expressions.Lower(node.Function);
        int owner = Builder.NewTemporary();
        Builder.Emit(new LoadCell { Target = owner, Cell = slots[0].Slot, Name = Builder.Name("__class__"), IsFree = true }, position);
        Variable first = function.Frame.Variables[0];
        Operand self = slots[1];
        if (first.IsCaptured)
        {
            int copy = Builder.NewTemporary();
            Builder.Emit(new LoadCell { Target = copy, Cell = self.Slot, Name = Builder.Name(first.Name), IsFree = false }, position);
            self = Operand.OfSlot(copy);
        }
        else
        {
            Builder.Emit(new CheckBound { Slot = self.Slot, Name = Builder.Name(first.Name) }, position);
        }

        int result = Expressions.ResultSlot(target, mark);
        Builder.Emit(new Ir.Call { Target = result, Callee = callee, Arguments = [Operand.OfSlot(owner), self] }, position);
        return Operand.OfSlot(result);
    }
}
