using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>class</c>.</summary>
internal sealed class ClassLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    public void Define(ClassDefinition node)
    {
        int mark = Builder.Mark();
        CodePosition position = Positions.Of(node);
        Operand[] decorators = function.Definitions.Decorators(node.Decorators);
        int made = Builder.NewTemporary();
        if (node.TypeParameters.IsDefaultOrEmpty)
            Make(node, made);
        else
            function.Generics.Define(node, node.Name, [], made, inner => inner.Classes.MakeGeneric(node));
        function.Definitions.Decorate(decorators, node.Decorators, made);
        function.Names.Store(node.Name, Operand.OfSlot(made), position);
        Builder.Release(mark);
    }

    private Operand MakeGeneric(ClassDefinition node)
    {
        CodePosition position = Positions.Of(node);
        Operand parameters = function.Generics.ParameterTuple(node.TypeParameters, position);
        function.Names.Store(ScopeCollector.TypeParameterTuple, parameters, position);
        int made = Builder.NewTemporary();
        Make(node, made, parameters);
        return Operand.OfSlot(made);
    }

    /// <summary>Makes the class; a generic one has <c>Generic[…]</c> as its last base.</summary>
    private void Make(ClassDefinition node, int made, Operand typeParameters = default)
    {
        CodePosition position = Positions.Of(node);
        int mark = Builder.Mark();
        int code = function.Program.Code(node, () => FunctionBodies.LowerClass(function, node));
        Operand body = function.Definitions.MakeFunction(code, function.Program.Scopes[node], position);
        Operand bases = function.Calls.PositionalTuple(node.Bases, body, position);
        Operand keywords = function.Calls.KeywordDict(node.Keywords, body, position);
        if (!node.TypeParameters.IsDefaultOrEmpty)
        {
            int extended = Builder.NewTemporary();
            function.TypeScopes.Intrinsic(Intrinsic.AddGenericBase, "", extended, [bases, typeParameters], position);
            bases = Operand.OfSlot(extended);
        }

        Builder.Release(mark);
        Builder.Emit(
            new BuildClass { Target = made, Body = body, Name = Builder.Name(node.Name), Bases = bases, Keywords = keywords }, position);
    }
}
