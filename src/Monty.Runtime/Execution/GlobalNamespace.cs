using Monty.Runtime.Operations;
using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The globals of a program in one run: a slot for each name that the program mentions, or a dict of all names.</summary>
[HeapKind(121)]
internal sealed class GlobalNamespace : HeapObject
{
    /// <summary>Read by emitted code; empty where the globals are in a dict.</summary>
    public PyValue[] Slots;

    /// <summary>For each global name the builtin of that name, or unbound; empty where <see cref="Builtins"/> takes their place.</summary>
    public PyValue[] BuiltinSlots { get; private set; }

    private CodeProgram _program;
    private PyDict? _dict;
    private PyDict? _builtins;

    /// <summary>For each global name the row of the dict where it was last seen.</summary>
    private NameRow[] _rows = [];

    internal GlobalNamespace()
    {
        _program = null!;
        Slots = [];
        BuiltinSlots = [];
    }

    /// <summary>Unbound globals.</summary>
    public GlobalNamespace(CodeProgram program)
    {
        _program = program;
        BuiltinSlots = program.Builtins;
        Slots = program.GlobalsInDict ? [] : new PyValue[program.GlobalNames.Count];
        if (program.GlobalsInDict)
            Use(new PyDict());
    }

    /// <summary>The globals of a program whose names are looked up in a dict, which others may hold too.</summary>
    public GlobalNamespace(CodeProgram program, PyDict dict)
    {
        _program = program;
        Slots = [];
        Use(dict);
        BuiltinSlots = program.Builtins;
    }

    public CodeProgram Program => _program;

    /// <summary>What takes the place of the builtins, where the dict's <c>__builtins__</c> was a dict when the program began.</summary>
    public PyDict? Builtins => _builtins;

    /// <summary>The dict of globals; null where they are in slots.</summary>
    public PyDict? Dict => _dict;

    /// <summary>What <c>__module__</c> of its functions is: the value of <c>__name__</c>, else None.</summary>
    public PyValue ModuleName(PyContext context)
        => _dict is null ? PyValue.Str("__main__") : _dict.TryGetStr(context, ModuleNames.Name, out PyValue name) ? name : PyValue.None;

    /// <summary>The value of a global name by its index, unbound where it has none.</summary>
    public PyValue Get(PyContext context, int global) => _dict is null ? Slots[global] : _dict.GetName(context, ref _rows[global]);

    /// <summary>As <see cref="Get"/>, of a program whose globals are in a dict.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PyValue GetFromDict(PyContext context, int global) => _dict!.GetName(context, ref _rows[global]);

    /// <summary>Binds a global name; false while raising, which only the key of an odd dict can cause.</summary>
    public bool Set(PyContext context, int global, PyValue value)
    {
        if (_dict is null)
        {
            Slots[global] = value;
            return true;
        }

        return _dict.SetName(context, ref _rows[global], value);
    }

    /// <summary>Where the dict's <c>__builtins__</c> is a dict, that takes the place of the builtins: for a program that begins.</summary>
    public void TakeBuiltins(PyContext context)
    {
        if (!_dict!.TryGetStr(context, ModuleNames.Builtins, out PyValue builtins) || builtins.Ref is not PyDict own)
            return;
        _builtins = own;
        BuiltinSlots = [];
    }

    /// <summary>Binds what every module has, where all names can be seen.</summary>
    public void BeginModule(PyContext context, string name)
    {
        if (_dict is null)
            return;
        int dot = name.LastIndexOf('.');
        _dict.SetStr(context, ModuleNames.Name, PyValue.Str(name));
        _dict.SetStr(context, ModuleNames.Doc, PyValue.None);
        _dict.SetStr(context, ModuleNames.Package, name == "__main__" ? PyValue.None : PyValue.Str(dot < 0 ? "" : name[..dot]));
        _dict.SetStr(context, ModuleNames.Loader, PyValue.None);
        _dict.SetStr(context, ModuleNames.Spec, PyValue.None);
    }

    /// <summary>Binds an input; a program with slots that does not mention it cannot see it.</summary>
    public void SetInput(PyContext context, string name, int global, PyValue value)
    {
        if (_dict is not null)
            _dict.SetStr(context, new PyStr(name), value);
        else if (global >= 0)
            Slots[global] = value;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Program(ref _program);
        transfer.OptionalValues(ref Slots);
        transfer.Object(ref _dict);
        transfer.Object(ref _builtins);
        if (!transfer.IsReading)
            return;
        transfer.Require(_dict is null != _program.GlobalsInDict, "globals of the wrong form");
        transfer.Require(Slots.Length == (_dict is null ? _program.GlobalNames.Count : 0), "globals of another program");
        BuiltinSlots = _builtins is null ? _program.Builtins : [];
        _rows = _dict is null ? [] : RowsOf(_program);
    }

    /// <summary>All that has a value, by name: a copy where it is in slots.</summary>
    public PyDict ToDict(PyContext context)
    {
        if (_dict is not null)
            return _dict;
        context.Meter.ChargeWork(Slots.Length);
        context.Meter.ChargeValues(2L * Slots.Length);
        var names = new PyDict();
        for (int i = 0; i < Slots.Length; i++)
        {
            if (!Slots[i].IsUnbound)
                names.SetStr(context, _program.GlobalKeys[i], Slots[i]);
        }

        return names;
    }

    /// <summary>Adds the names that have a value.</summary>
    public void AddNames(NameCollector names)
    {
        _dict?.AddNames(names);
        for (int i = 0; i < Slots.Length; i++)
        {
            if (!Slots[i].IsUnbound)
                names.Add(_program.GlobalNames[i]);
        }
    }

    private void Use(PyDict dict)
    {
        _dict = dict;
        _rows = RowsOf(_program);
    }

    private static NameRow[] RowsOf(CodeProgram program) => Array.ConvertAll(program.GlobalKeys, name => new NameRow(name));
}
