using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A module of one run, written in Python: its attributes are its globals.</summary>
[HeapKind(300)]
internal sealed class PythonModule : PyModule
{
    private static readonly PyStr PublicNames = new("__all__");

    private GlobalNamespace _globals;
    private string? _name;

    internal PythonModule()
    {
        _globals = null!;
    }

    /// <summary>A module whose code has not run.</summary>
    public PythonModule(PyContext context, string name, CodeProgram program)
    {
        _name = name;
        _globals = new GlobalNamespace(program);
        _globals.BeginModule(context, name);
    }

    public string Name => _name!;

    public override string NameIn(PyContext context) => _name!;

    public GlobalNamespace Globals => _globals;

    public PyDict Dict => _globals.Dict!;

    public override bool TryGet(PyContext context, PyStr name, out PyValue value) => Dict.TryGetStr(context, name, out value);

    /// <remarks>A module of the library has names that it loads when one of them is asked for: those that it declares public.</remarks>
    public override void AddNames(PyContext context, NameCollector names)
    {
        Dict.AddNames(names);
        if (_globals.Program.PreludeName is null || !Dict.TryGetStr(context, PublicNames, out PyValue declared) || declared.Ref is not PyList list)
            return;
        foreach (PyValue item in list.Items)
        {
            if (item.Ref is PyStr name && !Dict.TryGetStr(context, name, out _))
                names.Add(name.Text);
        }
    }

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str($"<module '{Name}' (frozen)>");

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (Dict.TryGetStr(context, name, out PyValue value))
            return value;
        if (name.Text == ModuleNames.Dict.Text)
            return Dict;
        if (Type.TryLookup(name.Text, out _))
            return base.GetAttribute(context, self, name);
        if (!Dict.TryGetStr(context, ModuleNames.GetAttr, out PyValue getter))
            return context.Raise(NoAttribute(context, name));
        PyValue computed = getter.Ref.Call1(context, getter, name);
        return computed.IsSignal && getter.Ref is PyFunction { Code.Program.PreludeName: not null }
            ? new ModuleNameFrame(this, name, imports: false).Signaled(context)
            : computed;
    }

    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
        => Set(context, self, Dict, name, value);

    public override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name)
        => Delete(context, self, Dict, name);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Text(ref _name);
        GlobalNamespace? globals = _globals;
        transfer.Object(ref globals);
        transfer.Require(_name is not null && globals is not null, "a module without a name or globals");
        _globals = globals!;
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_globals.Dict is not null, "a module without a dict"));
    }
}
