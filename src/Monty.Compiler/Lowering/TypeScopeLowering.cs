using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Annotations and other type expressions: functions of the format asked for, called when a program looks (PEP 649, 695).</summary>
internal sealed class TypeScopeLowering(FunctionLowering function)
{
    private const string AnnotateName = "__annotate__";
    private const string AnnotationsName = "__annotations__";
    private const string ConditionalName = "__conditional_annotations__";

    private static readonly ParameterLayout FormatLayout = new([".format"], 1, 1, 0, false, false);

    private IrBuilder Builder => function.Builder;

    private bool KeepsTexts => function.Program.Scopes.KeepsAnnotationTexts;

    private bool IsModule => function.Scope.Kind == ScopeKind.Module;

    /// <summary>Gives a function that was just made its annotations.</summary>
    /// <param name="node">The definition.</param>
    /// <param name="code">The code of the function.</param>
    /// <param name="made">The slot that holds it.</param>
    /// <param name="position">Of the definition.</param>
    public void AnnotateFunction(FunctionDefinition node, int code, int made, CodePosition position)
    {
        if (function.Program.Scopes.AnnotationsOf(node.Parameters) is not { } scope)
            return;
        int annotations = function.Program.Code(scope, () => LowerFunctionAnnotations(node, scope));
        if (scope.FreeVariables.Count == 0)
        {
            function.Program.Functions[code].AnnotationsCode = annotations;
            return;
        }

        int mark = Builder.Mark();
        Operand annotate = function.Definitions.MakeFunction(annotations, scope, position);
        Intrinsic(Runtime.Execution.Intrinsic.AttachAnnotate, "", made, [Operand.OfSlot(made), annotate], position);
        Builder.Release(mark);
    }

    /// <summary>What precedes the body of a class or module that annotates variables.</summary>
    public void BeginBody(CodePosition position)
    {
        Scope scope = function.Scope;
        if (scope.AnnotatedNames.Count == 0)
            return;
        int mark = Builder.Mark();
        int slot = Builder.NewTemporary();
        if (KeepsTexts)
        {
            Builder.Emit(new BuildDict { Target = slot }, position);
            StoreInBody(AnnotationsName, Operand.OfSlot(slot), position);
        }
        else
        {
            if (IsModule || scope.ConditionalAnnotations is not null)
                Builder.Emit(new BuildSet { Target = slot }, position);
            if (IsModule)
                function.Names.StoreModuleName(ConditionalName, Operand.OfSlot(slot), position);
            else if (scope.ConditionalAnnotations is { } conditional)
                Builder.Emit(new StoreCell { Cell = function.SlotOf(conditional), Source = Operand.OfSlot(slot) }, position);
            if (IsModule)
                StoreModuleAnnotate(position);
        }

        Builder.Release(mark);
    }

    /// <summary>CPython makes the code of the annotations of a module after that of its body.</summary>
    private void StoreModuleAnnotate(CodePosition position)
    {
        WarningGroup? before = function.Program.Warnings.Redirect(function.Program.Warnings.Last);
        StoreAnnotate(AnnotateName, position);
        function.Program.Warnings.Redirect(before);
    }

    /// <summary>What follows the body of a class that annotates variables.</summary>
    public void EndClassBody(CodePosition position)
    {
        if (function.Scope.AnnotatedNames.Count > 0 && !KeepsTexts)
            StoreAnnotate("__annotate_func__", position);
    }

    /// <summary>A statement that annotates a variable of a class or module runs.</summary>
    public void NoteVariable(AnnotatedAssignStatement node)
    {
        int index = function.Scope.AnnotatedNames.IndexOf(node);
        if (index < 0)
            return;
        CodePosition position = Positions.Of(node);
        int mark = Builder.Mark();
        int slot = Builder.NewTemporary();
        if (KeepsTexts)
        {
            string name = function.Names.Mangle(((Name)node.Target).Identifier);
            LoadFromBody(AnnotationsName, slot, position);
            Builder.Emit(
                new SetItem { Value = Operand.OfSlot(slot), Key = Text(name), Source = Text(ExpressionText.Of(node.Annotation, function.Errors)) },
                position);
        }
        else if (IsModule || IsConditional(function.Scope, node))
        {
            if (IsModule)
                function.Names.LoadModuleName(ConditionalName, slot, position);
            else
                LoadCell(function.Scope.ConditionalAnnotations!, slot, position);
            Builder.Emit(new SetAdd { Set = Operand.OfSlot(slot), Item = Builder.Constant(PyValue.Int(index)) }, position);
        }

        Builder.Release(mark);
    }

    /// <summary>A function that evaluates a bound, a default or the value of an alias, in a temporary; None where there is none.</summary>
    public Operand LazyExpression(Expression? expression, string name)
    {
        if (expression is null)
            return Builder.None();
        return LazyExpression(expression, function.Program.Scopes.BoundOf(expression), name);
    }

    public Operand LazyExpression(Expression expression, Scope scope, string name)
    {
        int code = function.Program.Code(scope, () => LowerExpression(expression, scope, name));
        return function.Definitions.MakeFunction(code, scope, Positions.Of(expression));
    }

    public void Intrinsic(Intrinsic intrinsic, string name, int target, Operand[] arguments, CodePosition position)
        => Builder.Emit(
            new CallIntrinsic { Target = target, Intrinsic = (int)intrinsic, Name = Builder.Name(name), Arguments = arguments }, position);

    /// <summary>Whether the statement stands in another, so that it may run or not.</summary>
    public static bool IsConditional(Scope scope, AnnotatedAssignStatement node)
        => scope.Node is ClassDefinition definition && !definition.Body.Statements.Contains(node);

    private IrFunction LowerFunctionAnnotations(FunctionDefinition node, Scope scope)
    {
        FunctionLowering inner = Begin(scope, AnnotateName, node.Span.StartLine);
        int dict = inner.Builder.NewTemporary();
        inner.Builder.Emit(new BuildDict { Target = dict }, Positions.Of(node));
        ParameterList parameters = node.Parameters;
        inner.TypeScopes.AddAll(dict, parameters.PositionalOnly);
        inner.TypeScopes.AddAll(dict, parameters.Regular);
        inner.TypeScopes.Add(dict, parameters.Variadic);
        inner.TypeScopes.AddAll(dict, parameters.KeywordOnly);
        inner.TypeScopes.Add(dict, parameters.KeywordVariadic);
        inner.TypeScopes.Add(dict, "return", node.Returns);
        return End(inner, Operand.OfSlot(dict), AnnotateName, node.Span.StartLine);
    }

    private IrFunction LowerVariableAnnotations(Scope body, int line)
    {
        FunctionLowering inner = Begin(body.VariableAnnotations!, AnnotateName, line);
        IrBuilder builder = inner.Builder;
        int dict = builder.NewTemporary();
        builder.Emit(new BuildDict { Target = dict }, default);
        for (int i = 0; i < body.AnnotatedNames.Count; i++)
        {
            AnnotatedAssignStatement node = body.AnnotatedNames[i];
            int skip = builder.NewLabel();
            if (IsModule || IsConditional(body, node))
                inner.TypeScopes.SkipUnlessRun(body, i, skip, Positions.Of(node));
            inner.TypeScopes.Add(dict, inner.Names.Mangle(((Name)node.Target).Identifier), node.Annotation);
            builder.Start(skip);
        }

        return End(inner, Operand.OfSlot(dict), AnnotateName, line);
    }

    private IrFunction LowerExpression(Expression expression, Scope scope, string name)
    {
        FunctionLowering inner = Begin(scope, name, expression.Span.StartLine);
        Operand value = inner.TypeScopes.Evaluate(expression, Positions.Of(expression));
        return End(inner, value, name, expression.Span.StartLine);
    }

    private void SkipUnlessRun(Scope body, int index, int skip, CodePosition position)
    {
        int mark = Builder.Mark();
        int slot = Builder.NewTemporary();
        int run = Builder.NewLabel();
        if (body.Kind == ScopeKind.Module)
            function.Names.LoadModuleName(ConditionalName, slot, position);
        else
            LoadCell(body.ConditionalAnnotations!, slot, position);
        Operand item = Builder.Constant(PyValue.Int(index));
        Builder.Emit(new Contains { Target = slot, Item = item, Container = Operand.OfSlot(slot) }, position);
        Builder.Emit(new BranchIf { Condition = Operand.OfSlot(slot), IfTrue = run, IfFalse = skip }, position);
        Builder.Release(mark);
        Builder.Start(run);
    }

    private FunctionLowering Begin(Scope scope, string name, int line)
    {
        CodeName qualifiedName = FunctionBodies.QualifiedName(function, name);
        var inner = new FunctionLowering(function.Program, scope, CodeKind.Function, qualifiedName) { Namer = function.Namer };
        inner.EmitPrologue(line);
        var position = new CodePosition(line, 0, line, 0);
        int checkedFormat = inner.Builder.NewTemporary();
        inner.TypeScopes.Intrinsic(Runtime.Execution.Intrinsic.CheckFormat, "", checkedFormat, [Operand.OfSlot(0)], position);
        inner.Builder.Release(0);
        return inner;
    }

    private static IrFunction End(FunctionLowering inner, Operand result, string name, int line)
    {
        inner.Builder.Emit(new Return { Value = result }, default);
        return inner.Finish(name, FormatLayout, line, null);
    }

    private void AddAll(int dict, ImmutableArray<Parameter> parameters)
    {
        foreach (Parameter parameter in parameters)
            Add(dict, parameter);
    }

    private void Add(int dict, Parameter? parameter)
    {
        if (parameter is not null)
            Add(dict, function.Names.Mangle(parameter.Name), parameter.Annotation);
    }

    private void Add(int dict, string name, Expression? annotation)
    {
        if (annotation is null)
            return;
        CodePosition position = Positions.Of(annotation);
        int mark = Builder.Mark();
        Operand value = KeepsTexts ? Text(ExpressionText.Of(annotation, function.Errors)) : Evaluate(annotation, position);
        Builder.Emit(new DictSet { Dict = Operand.OfSlot(dict), Key = Text(name), Item = value }, position);
        Builder.Release(mark);
    }

    /// <summary><c>*args: *Ts</c>, and the default of <c>*Ts</c>, is the one item that unpacking gives.</summary>
    private Operand Evaluate(Expression annotation, CodePosition position)
    {
        if (annotation is not Starred starred)
            return function.Expressions.Lower(annotation);
        Operand items = function.Expressions.Lower(starred.Value);
        int only = Builder.NewTemporary();
        Builder.Emit(new Unpack { Targets = [only], Source = items }, position);
        return Operand.OfSlot(only);
    }

    private void StoreAnnotate(string name, CodePosition position)
    {
        Scope body = function.Scope;
        int mark = Builder.Mark();
        int code = function.Program.Code(body.VariableAnnotations!, () => LowerVariableAnnotations(body, Math.Max(position.Line, 1)));
        StoreInBody(name, function.Definitions.MakeFunction(code, body.VariableAnnotations!, position), position);
        Builder.Release(mark);
    }

    private void StoreInBody(string name, Operand source, CodePosition position)
    {
        if (IsModule)
            function.Names.StoreModuleName(name, source, position);
        else
            Builder.Emit(new StoreName { Namespace = NameLowering.Namespace, Name = Builder.Name(name), Source = source }, position);
    }

    private void LoadFromBody(string name, int target, CodePosition position)
    {
        if (IsModule)
            function.Names.LoadModuleName(name, target, position);
        else
            Builder.Emit(new GetItem { Target = target, Value = NameLowering.Namespace, Key = Text(name) }, position);
    }

    private void LoadCell(Variable variable, int target, CodePosition position)
        => Builder.Emit(new LoadCell { Target = target, Cell = function.SlotOf(variable), Name = Builder.Name(variable.Name) }, position);

    private Operand Text(string text) => Builder.Constant(PyValue.Str(text));
}
