using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>def</c>, <c>lambda</c> and decorators.</summary>
internal sealed class DefinitionLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    public void Define(FunctionDefinition node)
    {
        if (!node.TypeParameters.IsDefaultOrEmpty)
            throw function.Errors.Unsupported(node.TypeParameters[0].Span, "type parameters");
        int mark = Builder.Mark();
        CodePosition position = Positions.Of(node);
        Operand[] decorators = Decorators(node.Decorators);
        MakeFunction make = MakeWithDefaults(node.Parameters);
        make.Code = function.Program.Code(node, () => FunctionBodies.LowerFunction(function, node));
        make.Closure = Closure(function.Program.Scopes[node]);
        int slot = decorators.Length == 0 ? function.Names.PlainSlot(node.Name) : -1;
        make.Target = slot >= 0 ? slot : Builder.NewTemporary();
        Builder.Emit(make, position);
        Decorate(decorators, node.Decorators, make.Target);
        function.Names.Store(node.Name, Operand.OfSlot(make.Target), position);
        Builder.Release(mark);
    }

    public Operand Lambda(Lambda node, int target)
    {
        int mark = Builder.Mark();
        MakeFunction make = MakeWithDefaults(node.Parameters);
        make.Code = function.Program.Code(node, () => FunctionBodies.LowerLambda(function, node));
        make.Closure = Closure(function.Program.Scopes[node]);
        make.Target = function.Expressions.ResultSlot(target, mark);
        Builder.Emit(make, Positions.Of(node));
        return Operand.OfSlot(make.Target);
    }

    /// <summary>A function without defaults, in a temporary.</summary>
    public Operand MakeFunction(int code, Scope scope, CodePosition position)
    {
        int slot = Builder.NewTemporary();
        Builder.Emit(new MakeFunction { Target = slot, Code = code, Closure = Closure(scope) }, position);
        return Operand.OfSlot(slot);
    }

    /// <summary>Evaluates decorators from first to last.</summary>
    public Operand[] Decorators(ImmutableArray<Expression> decorators)
        => function.Expressions.LowerAll(decorators, isFollowed: true);

    /// <summary>Applies them from last to first.</summary>
    public void Decorate(Operand[] decorators, ImmutableArray<Expression> nodes, int slot)
    {
        for (int i = decorators.Length - 1; i >= 0; i--)
        {
            Builder.Emit(
                new Ir.Call { Target = slot, Callee = decorators[i], Arguments = [Operand.OfSlot(slot)] },
                Positions.Of(nodes[i]));
        }
    }

    /// <summary>The cells of the variables that a function reaches, in the order of its closure.</summary>
    private Operand[] Closure(Scope scope)
    {
        var cells = new Operand[scope.FreeVariables.Count];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = Operand.OfSlot(function.SlotOf(scope.FreeVariables[i]));
        return cells;
    }

    /// <summary>Evaluates the defaults: those of positional parameters first.</summary>
    private MakeFunction MakeWithDefaults(ParameterList parameters)
    {
        var defaults = ImmutableArray.CreateBuilder<Expression>();
        AddDefaults(parameters.PositionalOnly, defaults, null);
        AddDefaults(parameters.Regular, defaults, null);
        int positional = defaults.Count;
        var names = new List<string>();
        AddDefaults(parameters.KeywordOnly, defaults, names);
        Operand[] operands = function.Expressions.LowerAll(defaults.ToImmutable());
        return new MakeFunction
        {
            Defaults = operands[..positional],
            KeywordDefaultNames = [.. names],
            KeywordDefaults = operands[positional..],
        };
    }

    private void AddDefaults(
        ImmutableArray<Parameter> parameters, ImmutableArray<Expression>.Builder defaults, List<string>? names)
    {
        foreach (Parameter parameter in parameters)
        {
            if (parameter.Default is null)
                continue;
            defaults.Add(parameter.Default);
            names?.Add(function.Names.Mangle(parameter.Name));
        }
    }
}
