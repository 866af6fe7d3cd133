using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>The code of modules, functions, lambdas, classes and generator expressions.</summary>
internal static class FunctionBodies
{
    private static readonly ParameterLayout NamespaceParameter = new([".namespace"], 1, 1, 0, false, false);

    public static IrFunction LowerModule(ProgramLowering program, Module module)
    {
        var function = new FunctionLowering(program, program.Scopes.Module, CodeKind.Module, new CodeName("<module>"));
        function.EmitPrologue(1);
        function.TypeScopes.BeginBody(new CodePosition(1, 0, 1, 0));
        string? docstring = program.Form is ProgramForm.Eval or ProgramForm.Single ? null : Docstrings.Of(module.Body);
        if (docstring is not null)
            function.Names.StoreDocstring(docstring);
        bool hasValue = program.Form is not (ProgramForm.Exec or ProgramForm.Single);
        for (int i = 0; i < module.Body.Statements.Length; i++)
        {
            Statement statement = module.Body.Statements[i];
            if (i == module.Body.Statements.Length - 1 && statement is ExpressionStatement last && hasValue)
                EmitReturn(function, last.Value);
            else
                function.Statements.Lower(statement);
        }

        ParameterLayout parameters = program.TakesNamespace ? NamespaceParameter : ParameterLayout.Empty;
        return function.Finish("<module>", parameters, 1, docstring);
    }

    public static IrFunction LowerFunction(FunctionLowering outer, FunctionDefinition node)
    {
        Scope scope = outer.Program.Scopes[node];
        var function = new FunctionLowering(outer.Program, scope, KindOf(scope), QualifiedName(outer, node.Name));
        int firstLine = FirstLine(node.Decorators, node);
        function.EmitPrologue(firstLine);
        function.Statements.Lower(node.Body);
        return function.Finish(node.Name, Layout(scope, node.Parameters), firstLine, Docstrings.Of(node.Body));
    }

    public static IrFunction LowerLambda(FunctionLowering outer, Lambda node)
    {
        Scope scope = outer.Program.Scopes[node];
        var function = new FunctionLowering(outer.Program, scope, KindOf(scope), QualifiedName(outer, "<lambda>"));
        function.EmitPrologue(node.Span.StartLine);
        EmitReturn(function, node.Body);
        return function.Finish("<lambda>", Layout(scope, node.Parameters), node.Span.StartLine, null);
    }

    public static IrFunction LowerGenerator(FunctionLowering outer, GeneratorExpression node)
    {
        Scope scope = outer.Program.Scopes[node];
        CodeKind kind = scope.HasAwait ? CodeKind.AsyncGenerator : CodeKind.Generator;
        var function = new FunctionLowering(outer.Program, scope, kind, QualifiedName(outer, "<genexpr>"));
        function.EmitPrologue(node.Span.StartLine);
        function.Comprehensions.GeneratorBody(node, Operand.OfSlot(0));
        return function.Finish("<genexpr>", new ParameterLayout([".0"], 1, 1, 0, false, false), node.Span.StartLine, null);
    }

    public static IrFunction LowerClass(FunctionLowering outer, ClassDefinition node)
    {
        Scope scope = outer.Program.Scopes[node];
        CodeName qualifiedName = QualifiedName(outer, node.Name);
        var function = new FunctionLowering(outer.Program, scope, CodeKind.ClassBody, qualifiedName);
        int firstLine = FirstLine(node.Decorators, node);
        function.EmitPrologue(firstLine);
        var position = new CodePosition(firstLine, 0, firstLine, 0);
        function.Names.BindNamespaceCell(position);
        function.Names.StoreClassNames(qualifiedName.ToString(), position);
        if (!node.TypeParameters.IsDefaultOrEmpty)
            function.Names.StoreTypeParameters(position);
        function.TypeScopes.BeginBody(position);
        if (Docstrings.Of(node.Body) is { } docstring)
            function.Names.StoreDocstring(docstring);
        function.Statements.Lower(node.Body);
        function.TypeScopes.EndClassBody(position);
        function.Names.StoreStaticAttributes(position);
        function.Names.StoreNamespaceCell(position);
        if (scope.NeedsClassCell)
            function.Builder.Emit(new Return { Value = function.Names.ClassCell() }, default);
        return function.Finish(
            node.Name, NamespaceParameter, firstLine, Docstrings.Of(node.Body));
    }

    private static void EmitReturn(FunctionLowering function, Expression value)
    {
        int mark = function.Builder.Mark();
        Operand operand = function.Expressions.Lower(value);
        function.Builder.Release(mark);
        function.Builder.Emit(new Return { Value = operand }, default);
    }

    private static CodeKind KindOf(Scope scope)
    {
        if (scope.IsAsyncFunction)
            return scope.IsGenerator ? CodeKind.AsyncGenerator : CodeKind.Coroutine;
        return scope.IsGenerator ? CodeKind.Generator : CodeKind.Function;
    }

    /// <summary>The qualified name of what is defined in a function, class or module.</summary>
    public static CodeName QualifiedName(FunctionLowering outer, string name)
    {
        outer = outer.Namer;
        bool isGlobal = outer.Scope.Find(outer.Scope.Mangle(name)) is { Kind: NameKind.GlobalExplicit };
        if (isGlobal || outer.Kind == CodeKind.Module)
            return new CodeName(name);
        return new CodeName(name, outer.QualifiedName, isLocal: outer.Kind != CodeKind.ClassBody);
    }

    private static int FirstLine(System.Collections.Immutable.ImmutableArray<Expression> decorators, Node node)
        => decorators.Length > 0 ? decorators[0].Span.StartLine : node.Span.StartLine;

    private static ParameterLayout Layout(Scope scope, ParameterList parameters)
    {
        int count = 0;
        foreach (Variable variable in scope.Variables)
            count += variable.IsParameter && ReferenceEquals(variable.Owner, scope) ? 1 : 0;
        var names = new string[count];
        for (int i = 0; i < count; i++)
            names[i] = scope.Variables[i].Name;
        return new ParameterLayout(
            names,
            parameters.PositionalOnly.Length,
            parameters.PositionalOnly.Length + parameters.Regular.Length,
            parameters.KeywordOnly.Length,
            parameters.Variadic is not null,
            parameters.KeywordVariadic is not null);
    }
}
