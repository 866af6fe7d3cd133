using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>
/// Type parameters and <c>type</c> statements (PEP 695): what has type parameters is made by a function of its own, whose
/// variables they are.
/// </summary>
internal sealed class GenericLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    /// <summary>Calls the function that makes type parameters and then the definition.</summary>
    /// <param name="definition">The generic function, class or alias.</param>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">What was evaluated outside: the defaults of a function.</param>
    /// <param name="target">The slot for what is made.</param>
    /// <param name="make">Makes it inside, in a slot.</param>
    public void Define(
        Statement definition, string name, Operand[] arguments, int target, Func<FunctionLowering, Operand> make)
    {
        Scope scope = function.Program.Scopes.TypeParametersOf(definition);
        CodePosition position = Positions.Of(definition);
        int code = function.Program.Code(scope, () => LowerMaker(definition, scope, name, arguments.Length, make));
        int mark = Builder.Mark();
        Operand maker = function.Definitions.MakeFunction(code, scope, position);
        Builder.Emit(new Ir.Call { Target = target, Callee = maker, Arguments = arguments }, position);
        Builder.Release(mark);
    }

    /// <summary><c>type X = value</c></summary>
    public void DefineAlias(TypeAliasStatement node)
    {
        int mark = Builder.Mark();
        int made = Builder.NewTemporary();
        if (node.TypeParameters.IsDefaultOrEmpty)
            function.Generics.MakeAlias(node, made);
        else
            Define(node, node.Name.Identifier, [], made, inner => inner.Generics.MakeAlias(node, inner.Builder.NewTemporary()));
        function.Names.Store(node.Name.Identifier, Operand.OfSlot(made), Positions.Of(node));
        Builder.Release(mark);
    }

    /// <summary>The tuple of the type parameters, in a temporary.</summary>
    public Operand ParameterTuple(ImmutableArray<TypeParameter> parameters, CodePosition position)
    {
        int tuple = Builder.NewTemporary();
        int mark = Builder.Mark();
        var items = new Operand[parameters.Length];
        for (int i = 0; i < items.Length; i++)
            items[i] = function.Names.Load(parameters[i].Name, position);
        Builder.Release(mark);
        Builder.Emit(new BuildTuple { Target = tuple, Items = items }, position);
        return Operand.OfSlot(tuple);
    }

    /// <summary>The slots of the parameters that hold the defaults of a generic function.</summary>
    public int[] DefaultParameters(int count)
    {
        var slots = new int[count];
        for (int i = 0; i < count; i++)
            slots[i] = function.Names.PlainSlot(ScopeCollector.DefaultParameter(i));
        return slots;
    }

    private Operand MakeAlias(TypeAliasStatement node, int made)
    {
        CodePosition position = Positions.Of(node);
        string name = node.Name.Identifier;
        Operand parameters = node.TypeParameters.IsDefaultOrEmpty
            ? Builder.Constant(Runtime.Values.PyTuple.Empty)
            : ParameterTuple(node.TypeParameters, position);
        Operand value = function.TypeScopes.LazyExpression(node.Value, function.Program.Scopes[node], name);
        function.TypeScopes.Intrinsic(Intrinsic.MakeTypeAlias, name, made, [parameters, value], position);
        return Operand.OfSlot(made);
    }

    private IrFunction LowerMaker(Statement definition, Scope scope, string name, int parameters, Func<FunctionLowering, Operand> make)
    {
        string ownName = $"<generic parameters of {name}>";
        var inner = new FunctionLowering(function.Program, scope, CodeKind.Function, new CodeName(ownName)) { Namer = function.Namer };
        int line = definition.Span.StartLine;
        inner.EmitPrologue(line);
        bool hasDefault = false;
        foreach (TypeParameter parameter in TypeParametersOf(definition))
        {
            if (hasDefault && parameter.Default is null)
                throw function.Errors.At(parameter.Span, $"non-default type parameter '{parameter.Name}' follows default type parameter");
            hasDefault |= parameter.Default is not null;
            inner.Generics.MakeParameter(parameter);
        }

        inner.Builder.Emit(new Return { Value = make(inner) }, default);
        var names = new string[parameters];
        for (int i = 0; i < parameters; i++)
            names[i] = ScopeCollector.DefaultParameter(i);
        return inner.Finish(ownName, new ParameterLayout(names, parameters, parameters, 0, false, false), line, null);
    }

    private void MakeParameter(TypeParameter parameter)
    {
        CodePosition position = Positions.Of(parameter);
        int mark = Builder.Mark();
        Operand bound = function.TypeScopes.LazyExpression(parameter.Bound, parameter.Name);
        Operand fallback = function.TypeScopes.LazyExpression(parameter.Default, parameter.Name);
        int made = Builder.NewTemporary();
        Intrinsic intrinsic = parameter.Kind switch
        {
            TypeParameterKind.TypeVar => parameter.Bound is TupleDisplay ? Intrinsic.MakeConstrainedTypeVar : Intrinsic.MakeTypeVar,
            TypeParameterKind.TypeVarTuple => Intrinsic.MakeTypeVarTuple,
            _ => Intrinsic.MakeParamSpec,
        };
        function.TypeScopes.Intrinsic(intrinsic, parameter.Name, made, [bound, fallback], position);
        function.Names.Store(parameter.Name, Operand.OfSlot(made), position);
        Builder.Release(mark);
    }

    private static ImmutableArray<TypeParameter> TypeParametersOf(Statement definition) => definition switch
    {
        FunctionDefinition function => function.TypeParameters,
        ClassDefinition type => type.TypeParameters,
        _ => ((TypeAliasStatement)definition).TypeParameters,
    };
}
