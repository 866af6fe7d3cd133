using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>
/// A name of a module that its <c>__getattr__</c> computes. What it does not have cannot be imported; and where that function is the
/// library's, which CPython's module has not, the attribute is missing as it is of a module without one.
/// </summary>
[HeapKind(439)]
internal sealed class ModuleNameFrame : AttributeFrame
{
    private bool _imports;

    internal ModuleNameFrame()
    {
    }

    /// <param name="module">The module.</param>
    /// <param name="name">The name.</param>
    /// <param name="imports">Whether it is a <c>from module import name</c> that asks.</param>
    public ModuleNameFrame(PyModule module, PyStr name, bool imports)
        : base(module, name)
    {
        _imports = imports;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Boolean(ref _imports);
        transfer.Require(Self.Ref is PyModule, "a name of no module");
    }

    private protected override PyValue Missing(PyContext context)
    {
        var module = (PyModule)Self.Ref;
        context.TakeRaised();
        return context.Raise(_imports ? Errors.CannotImport(module.NameIn(context), Name.Text) : Errors.NoModuleAttribute(context, module, Name));
    }
}
