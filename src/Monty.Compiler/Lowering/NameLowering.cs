using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Runtime.Builtins;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>Reads, writes and deletes names.</summary>
internal sealed class NameLowering(FunctionLowering function)
{
    /// <summary>The name under which a class body leaves the cell of its namespace.</summary>
    public const string NamespaceCell = "__classdictcell__";

    private const int NamespaceSlot = 0;

    private IrBuilder Builder => function.Builder;

    /// <summary>The dict that a class body fills.</summary>
    public static Operand Namespace => Operand.OfSlot(NamespaceSlot);

    private bool IsInClass => function.Scope.Kind == ScopeKind.Class;

    /// <summary>Whether this is the top level of the text of <c>exec</c> or <c>eval</c>, whose names are in a namespace.</summary>
    private bool IsAtDynamicTop => function.Kind == CodeKind.Module && function.Program.TakesNamespace;

    public string Mangle(string name) => function.Scope.Mangle(name);

    /// <summary>The slot that holds the variable's value itself; -1 where the name is no such variable.</summary>
    public int PlainSlot(string name)
    {
        Symbol symbol = Symbol(name);
        return symbol.Kind == NameKind.Local && !symbol.Variable!.IsCaptured ? function.SlotOf(symbol.Variable) : -1;
    }

    /// <summary>Whether an expression in the function can rebind the name.</summary>
    public bool IsRebindable(string name) => Symbol(name).Variable is { IsRebindable: true };

    public bool IsGlobal(string name) => Symbol(name).Kind is NameKind.GlobalImplicit or NameKind.GlobalExplicit;

    /// <summary>Whether the host may be asked for the name: a global that is no builtin, and that the program does not bind at its top level.</summary>
    public bool CanAskHost(string name) => IsUnbound(name) && !BuiltinNamespace.All.ContainsKey(name);

    /// <summary>Whether the name is a builtin's, and the program does not bind it at its top level.</summary>
    public bool IsBuiltin(string name) => IsUnbound(name) && BuiltinNamespace.All.ContainsKey(name);

    private bool IsUnbound(string name)
    {
        if (!IsGlobal(name))
            return false;
        Scope top = function.Scope;
        while (top.Parent is { } parent)
            top = parent;
        return top.Find(name) is not { IsBound: true };
    }

    /// <summary>The name's value: the slot of a plain variable, else a temporary or <paramref name="target"/>.</summary>
    public Operand Load(string name, CodePosition position, int target = -1)
    {
        Symbol symbol = Symbol(name);
        if (symbol.Kind == NameKind.Local && !symbol.Variable!.IsCaptured)
        {
            int slot = function.SlotOf(symbol.Variable);
            if (!symbol.Variable.IsParameter || symbol.Name != ".0")
                Builder.Emit(new CheckBound { Slot = slot, Name = Builder.Name(symbol.Name) }, position);
            return Operand.OfSlot(slot);
        }

        if (target < 0)
            target = Builder.NewTemporary();
        LoadInto(symbol, target, position);
        return Operand.OfSlot(target);
    }

    public void Store(string name, Operand source, CodePosition position)
    {
        Symbol symbol = Symbol(name);
        switch (symbol.Kind)
        {
            case NameKind.Local when !symbol.Variable!.IsCaptured:
                Builder.Move(function.SlotOf(symbol.Variable), source, position);
                break;
            case NameKind.Local or NameKind.Free:
                Builder.Emit(new StoreCell { Cell = function.SlotOf(symbol.Variable!), Source = source }, position);
                break;
            case NameKind.Namespace:
            case NameKind.GlobalImplicit when IsAtDynamicTop:
                Builder.Emit(new StoreName { Namespace = Namespace, Name = Builder.Name(symbol.Name), Source = source }, position);
                break;
            default:
                StoreGlobal(symbol.Name, source, position);
                break;
        }
    }

    public void Delete(string name, CodePosition position)
    {
        Symbol symbol = Symbol(name);
        switch (symbol.Kind)
        {
            case NameKind.Local when !symbol.Variable!.IsCaptured:
                int slot = function.SlotOf(symbol.Variable);
                Builder.Emit(new CheckBound { Slot = slot, Name = Builder.Name(symbol.Name) }, position);
                Builder.Emit(new Unbind { Slot = slot }, position);
                break;
            case NameKind.Local or NameKind.Free:
                bool isFree = symbol.Kind == NameKind.Free;
                int cell = function.SlotOf(symbol.Variable!);
                Builder.Emit(new DeleteCell { Cell = cell, Name = Builder.Name(symbol.Name), IsFree = isFree }, position);
                break;
            case NameKind.Namespace:
            case NameKind.GlobalImplicit when IsAtDynamicTop:
                Builder.Emit(new DeleteName { Namespace = Namespace, Name = Builder.Name(symbol.Name) }, position);
                break;
            default:
                DeleteGlobal(GlobalIndex(symbol), position);
                break;
        }
    }

    /// <summary>Deletes a name that may have been deleted already, as the end of <c>except … as name</c> does.</summary>
    public void Forget(string name, CodePosition position)
    {
        int slot = PlainSlot(name);
        if (slot >= 0)
        {
            Builder.Emit(new Unbind { Slot = slot }, position);
            return;
        }

        Store(name, Builder.None(), position);
        Delete(name, position);
    }

    /// <summary>Binds <c>__doc__</c> of a class or module.</summary>
    public void StoreDocstring(string docstring)
    {
        Operand text = Builder.Constant(PyValue.Str(docstring));
        if (IsInClass || IsAtDynamicTop)
            Builder.Emit(new StoreName { Namespace = Namespace, Name = Builder.Name("__doc__"), Source = text }, default);
        else
            StoreGlobal("__doc__", text, default);
    }

    /// <summary>Binds what every class body starts with.</summary>
    public void StoreClassNames(string qualifiedName, CodePosition position)
    {
        int mark = Builder.Mark();
        int module = Builder.NewTemporary();
        LoadGlobal(function.Program.GlobalIndex("__name__"), module, position);
        Builder.Emit(
            new StoreName { Namespace = Namespace, Name = Builder.Name("__module__"), Source = Operand.OfSlot(module) }, position);
        Builder.Release(mark);
        StoreInClass("__qualname__", PyValue.Str(qualifiedName), position);
        StoreInClass("__firstlineno__", PyValue.Int(position.Line), position);
    }

    /// <summary>Binds what every class body ends with.</summary>
    public void StoreStaticAttributes(CodePosition position)
    {
        var names = new List<PyValue>();
        foreach (string name in function.Frame.StaticAttributes)
            names.Add(PyValue.Str(name));
        StoreInClass("__static_attributes__", PyTuple.From([.. names]), position);
    }

    private void StoreInClass(string name, PyValue value, CodePosition position)
        => Builder.Emit(new StoreName { Namespace = Namespace, Name = Builder.Name(name), Source = Builder.Constant(value) }, position);

    /// <summary>The cell through which the methods of a class know it.</summary>
    public Operand ClassCell()
    {
        foreach (Variable variable in function.Frame.Variables)
        {
            if (variable.Name == "__class__" && ReferenceEquals(variable.Owner, function.Frame))
                return Operand.OfSlot(function.SlotOf(variable));
        }

        throw new System.Diagnostics.UnreachableException("a class without the cell it needs");
    }

    /// <summary>Binds a name of the module that no statement mentions.</summary>
    public void StoreModuleName(string name, Operand source, CodePosition position)
    {
        if (IsAtDynamicTop)
            Builder.Emit(new StoreName { Namespace = Namespace, Name = Builder.Name(name), Source = source }, position);
        else
            StoreGlobal(name, source, position);
    }

    /// <summary>Reads a name of the module that no statement mentions.</summary>
    public void LoadModuleName(string name, int target, CodePosition position)
    {
        int global = function.Program.GlobalIndex(name);
        if (IsAtDynamicTop)
            Builder.Emit(new LoadName { Target = target, Namespace = Namespace, Name = Builder.Name(name), Cell = Operand.None, Global = global }, position);
        else
            LoadGlobal(global, target, position);
    }

    /// <summary>In the body of a generic class: binds <c>__type_params__</c>.</summary>
    public void StoreTypeParameters(CodePosition position)
    {
        int mark = Builder.Mark();
        Operand tuple = Load(ScopeCollector.TypeParameterTuple, position);
        Builder.Emit(new StoreName { Namespace = Namespace, Name = Builder.Name("__type_params__"), Source = tuple }, position);
        Builder.Release(mark);
    }

    /// <summary>In a class body: lets type scopes see its names, now and when it is a class.</summary>
    public void BindNamespaceCell(CodePosition position)
    {
        if (function.Frame.ClassNamespace is { } variable)
            Builder.Emit(new StoreCell { Cell = function.SlotOf(variable), Source = Namespace }, position);
    }

    /// <summary>At the end of a class body: leaves the cell for the class that is being made.</summary>
    public void StoreNamespaceCell(CodePosition position)
    {
        if (function.Frame.ClassNamespace is not { } variable)
            return;
        Operand cell = Operand.OfSlot(function.SlotOf(variable));
        Builder.Emit(new StoreName { Namespace = Namespace, Name = Builder.Name(NamespaceCell), Source = cell }, position);
    }

    private void LoadInto(Symbol symbol, int target, CodePosition position)
    {
        bool isFree = symbol.Kind == NameKind.Free;
        if (symbol.IsSoughtInClass)
        {
            LoadThroughClass(symbol, target, position);
            return;
        }

        if ((IsInClass || IsAtDynamicTop) && symbol.Kind is NameKind.Free or NameKind.Namespace or NameKind.GlobalImplicit)
        {
            Operand cell = isFree ? Operand.OfSlot(function.SlotOf(symbol.Variable!)) : Operand.None;
            Builder.Emit(
                new LoadName
                {
                    Target = target,
                    Namespace = Namespace,
                    Name = Builder.Name(symbol.Name),
                    Cell = cell,
                    Global = GlobalIndex(symbol),
                },
                position);
        }
        else if (symbol.Kind is NameKind.Local or NameKind.Free)
        {
            int cell = function.SlotOf(symbol.Variable!);
            Builder.Emit(new LoadCell { Target = target, Cell = cell, Name = Builder.Name(symbol.Name), IsFree = isFree }, position);
        }
        else
        {
            LoadGlobal(GlobalIndex(symbol), target, position);
        }

        if (symbol.Variable is null && CallerScopes.Concerns(symbol.Name))
            function.CallerScopes.Bind(target, position);
    }

    /// <summary>In a type scope: the namespace of the class around goes first.</summary>
    private void LoadThroughClass(Symbol symbol, int target, CodePosition position)
    {
        int mark = Builder.Mark();
        int names = Builder.NewTemporary();
        Variable cell = function.Scope.ClassAround!.ClassNamespace!;
        Builder.Emit(new LoadCell { Target = names, Cell = function.SlotOf(cell), Name = Builder.Name(cell.Name), IsFree = true }, position);
        Builder.Emit(
            new LoadName
            {
                Target = target,
                Namespace = Operand.OfSlot(names),
                Name = Builder.Name(symbol.Name),
                Cell = symbol.Kind == NameKind.Free ? Operand.OfSlot(function.SlotOf(symbol.Variable!)) : Operand.None,
                Global = GlobalIndex(symbol),
            },
            position);
        Builder.Release(mark);
    }

    private void LoadGlobal(int global, int target, CodePosition position)
    {
        if (function.Program.GlobalsInDict)
            Builder.Emit(new LoadGlobalName { Target = target, Global = global }, position);
        else
            Builder.Emit(new LoadGlobal { Target = target, Global = global }, position);
    }

    private void StoreGlobal(string name, Operand source, CodePosition position)
    {
        int global = function.Program.GlobalIndex(name);
        if (function.Program.GlobalsInDict)
            Builder.Emit(new StoreGlobalName { Global = global, Source = source }, position);
        else
            Builder.Emit(new StoreGlobal { Global = global, Source = source }, position);
    }

    private void DeleteGlobal(int global, CodePosition position)
    {
        if (function.Program.GlobalsInDict)
            Builder.Emit(new DeleteGlobalName { Global = global }, position);
        else
            Builder.Emit(new DeleteGlobal { Global = global }, position);
    }

    private int GlobalIndex(Symbol symbol) => function.Program.GlobalIndex(symbol.Name);

    private Symbol Symbol(string name) => function.Scope.Find(Mangle(name))!;
}
