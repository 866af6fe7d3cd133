using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>import</c> and <c>from … import</c>.</summary>
internal sealed class ImportLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    public void Import(ImportStatement node)
    {
        CodePosition position = Positions.Of(node);
        foreach (Alias alias in node.Names)
        {
            int mark = Builder.Mark();
            int module = Builder.NewTemporary();
            Builder.Emit(new Import { Target = module, Name = Builder.Name(function.Names.Mangle(alias.Name)) }, position);
            string[] path = alias.Name.Split('.');
            if (alias.AsName is not null)
                Descend(path, module, position);
            function.Names.Store(alias.AsName ?? path[0], Operand.OfSlot(module), position);
            Builder.Release(mark);
        }
    }

    public void ImportFrom(ImportFromStatement node)
    {
        if (FutureImports.IsFuture(node))
        {
            FutureImports.RequireTop(node, (Module)function.Program.Scopes.Module.Node, function.Errors);
            return;
        }

        CodePosition position = Positions.Of(node);
        int mark = Builder.Mark();
        int module = Builder.NewTemporary();
        Builder.Emit(
            new Import { Target = module, Name = Builder.Name(node.Module ?? ""), Level = node.Level, HasFromList = true }, position);
        if (node.Names is [{ Name: "*" }])
            Builder.Emit(new ImportStar { Module = Operand.OfSlot(module), Namespace = NamespaceOfTop() }, position);
        else
            ImportNames(node.Names, module, position);
        Builder.Release(mark);
    }

    /// <summary>Where the top level of the text of <c>exec</c> binds its names.</summary>
    private Operand NamespaceOfTop() => function.Program.TakesNamespace ? NameLowering.Namespace : Operand.None;

    private void ImportNames(ImmutableArray<Alias> names, int module, CodePosition position)
    {
        foreach (Alias alias in names)
            ImportName(alias, module, position);
    }

    private void ImportName(Alias alias, int module, CodePosition position)
    {
        int mark = Builder.Mark();
        string bound = alias.AsName ?? alias.Name;
        int slot = function.Names.PlainSlot(bound);
        int target = slot >= 0 ? slot : Builder.NewTemporary();
        Builder.Emit(
            new ImportFrom { Target = target, Module = Operand.OfSlot(module), Name = Builder.Name(function.Names.Mangle(alias.Name)) },
            position);
        function.Names.Store(bound, Operand.OfSlot(target), position);
        Builder.Release(mark);
    }

    /// <summary><c>import a.b.c as d</c> binds the innermost module.</summary>
    private void Descend(string[] path, int module, CodePosition position)
    {
        for (int i = 1; i < path.Length; i++)
        {
            Builder.Emit(
                new ImportFrom { Target = module, Module = Operand.OfSlot(module), Name = Builder.Name(path[i]) }, position);
        }
    }
}
