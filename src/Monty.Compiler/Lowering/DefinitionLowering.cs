using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Calls;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>def</c>, <c>lambda</c> and decorators.</summary>
internal sealed class DefinitionLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    public void Define(FunctionDefinition node)
    {
        int mark = Builder.Mark();
        CodePosition position = Positions.Of(node);
        Operand[] decorators = Decorators(node.Decorators);
        MakeFunction make = MakeWithDefaults(node.Parameters);
        int slot = decorators.Length == 0 ? function.Names.PlainSlot(node.Name) : -1;
        int target = slot >= 0 ? slot : Builder.NewTemporary();
        if (node.TypeParameters.IsDefaultOrEmpty)
            Make(node, make, target);
        else
            MakeGeneric(node, make, target);
        Decorate(decorators, node.Decorators, target);
        function.Names.Store(node.Name, Operand.OfSlot(target), position);
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

    private void Make(FunctionDefinition node, MakeFunction make, int target)
    {
        CodePosition position = Positions.Of(node);
        make.Code = function.Program.Code(node, () => FunctionBodies.LowerFunction(function, node));
        make.Closure = Closure(function.Program.Scopes[node]);
        make.Target = target;
        Builder.Emit(make, position);
        function.TypeScopes.AnnotateFunction(node, make.Code, target, position);
    }

    /// <summary>The defaults are evaluated here and handed to the function that makes the type parameters.</summary>
    private void MakeGeneric(FunctionDefinition node, MakeFunction outer, int target)
    {
        int positional = outer.Defaults.Length;
        function.Generics.Define(node, node.Name, [.. outer.Defaults, .. outer.KeywordDefaults], target, inner =>
        {
            Operand[] defaults = Array.ConvertAll(inner.Generics.DefaultParameters(positional + outer.KeywordDefaults.Length), Operand.OfSlot);
            var make = new MakeFunction
            {
                Defaults = defaults[..positional],
                KeywordDefaultNames = outer.KeywordDefaultNames,
                KeywordDefaults = defaults[positional..],
            };
            int made = inner.Builder.NewTemporary();
            inner.Definitions.Make(node, make, made);
            CodePosition position = Positions.Of(node);
            Operand parameters = inner.Generics.ParameterTuple(node.TypeParameters, position);
            inner.TypeScopes.Intrinsic(Intrinsic.SetTypeParameters, "", made, [Operand.OfSlot(made), parameters], position);
            return Operand.OfSlot(made);
        });
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
            KeywordDefaultNames = new KeywordNames([.. names]),
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
