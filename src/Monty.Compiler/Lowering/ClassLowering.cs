using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>class</c>.</summary>
internal sealed class ClassLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    public void Define(ClassDefinition node)
    {
        if (!node.TypeParameters.IsDefaultOrEmpty)
            throw function.Errors.Unsupported(node.TypeParameters[0].Span, "type parameters");
        int mark = Builder.Mark();
        CodePosition position = Positions.Of(node);
        Operand[] decorators = function.Definitions.Decorators(node.Decorators);
        int made = Builder.NewTemporary();
        int inner = Builder.Mark();
        int code = function.Program.Code(node, () => FunctionBodies.LowerClass(function, node));
        Operand body = function.Definitions.MakeFunction(code, function.Program.Scopes[node], position);
        Operand bases = function.Calls.PositionalTuple(node.Bases, body, position);
        Operand keywords = function.Calls.KeywordDict(node.Keywords, body, position);
        Builder.Release(inner);
        Builder.Emit(
            new BuildClass { Target = made, Body = body, Name = node.Name, Bases = bases, Keywords = keywords }, position);
        function.Definitions.Decorate(decorators, node.Decorators, made);
        function.Names.Store(node.Name, Operand.OfSlot(made), position);
        Builder.Release(mark);
    }
}
