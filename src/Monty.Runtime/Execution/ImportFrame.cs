using Monty.Runtime.Core;
using Monty.Runtime.Modules;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>An import at work: each package on the way, and then the module, is loaded by running its code.</summary>
[HeapKind(301)]
internal sealed class ImportFrame : NativeFrame
{
    private string? _name;
    private bool _hasFromList;
    private bool _seesPrivate;

    /// <summary>The length of the part of the name that is being loaded.</summary>
    private int _end;

    internal ImportFrame()
    {
    }

    /// <param name="name">The whole name.</param>
    /// <param name="hasFromList">Whether the module itself is wanted rather than the top-level package.</param>
    /// <param name="seesPrivate">Whether the import is in code of the prelude.</param>
    public ImportFrame(string name, bool hasFromList, bool seesPrivate)
    {
        _name = name;
        _hasFromList = hasFromList;
        _seesPrivate = seesPrivate;
        _end = EndOfPart(0);
    }

    private string Loading => _name![.._end];

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return Fail(context);
        BindInParent(context);
        return Advance() ? Run(context) : Result(context);
    }

    protected override PyValue Run(PyContext context)
    {
        do
        {
            if (Importing.FindLoaded(context, Loading, _seesPrivate) is null)
            {
                if (context.Compiler?.FindPrelude(Loading) is not { } program)
                    return context.Raise(NotFound(context));
                PyValue done = Execute(context, program);
                if (done.IsSignal)
                    return context.State == RunState.Suspending ? Leave(context) : Fail(context);
            }

            BindInParent(context);
        }
        while (Advance());
        return Result(context);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Text(ref _name);
        transfer.Boolean(ref _hasFromList);
        transfer.Boolean(ref _seesPrivate);
        transfer.Int32(ref _end);
        transfer.Require(_name is not null && _end > 0 && _end <= _name.Length, "an import of nothing");
    }

    private PyValue Execute(PyContext context, CodeProgram program)
    {
        var module = new PythonModule(context, Loading, program);
        context.Modules.Add(module);
        CodeObject code = program.Codes[0];
        return new PyFunction(code, module.Globals, [], [], [], context.SitesOf(code)).Call0(context, default);
    }

    private PyValue Fail(PyContext context)
    {
        context.Modules.Remove(Loading);
        return PyValue.Signal;
    }

    private void BindInParent(PyContext context)
    {
        int dot = Loading.LastIndexOf('.');
        if (dot >= 0 && context.Modules.Find(Loading[..dot]) is { } parent && Loaded(context, Loading) is { } module)
            parent.Dict.SetStr(context, new PyStr(Loading[(dot + 1)..]), module);
    }

    private bool Advance()
    {
        if (_end == _name!.Length)
            return false;
        _end = EndOfPart(_end + 1);
        return true;
    }

    private int EndOfPart(int start)
    {
        int dot = _name!.IndexOf('.', start);
        return dot < 0 ? _name.Length : dot;
    }

    private PyValue Result(PyContext context) => Loaded(context, _hasFromList ? _name! : _name![..EndOfPart(0)])!;

    private PyModule? Loaded(PyContext context, string name) => Importing.FindLoaded(context, name, _seesPrivate);

    private PyException NotFound(PyContext context)
    {
        int dot = Loading.LastIndexOf('.');
        string? parent = dot < 0 ? null : Loading[..dot];
        bool isPackage = parent is null || ModuleRegistry.IsPackage(parent) || context.Compiler?.IsPreludePackage(parent) == true;
        return Errors.NoModule(Loading, isPackage ? null : parent);
    }
}
