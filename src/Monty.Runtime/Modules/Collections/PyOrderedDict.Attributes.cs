using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <remarks>
/// Other than a dict, an OrderedDict takes attributes. They cannot have the names of its methods, which other than in CPython is refused:
/// so calls of those need not look here.
/// </remarks>
internal sealed partial class PyOrderedDict
{
    private OwnAttributes _attributes;

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (Type.TryLookup(name.Text, out PyValue found))
            return found.Ref.BindTo(context, found, self, Type);
        if (_attributes.TryGet(context, name, out PyValue value))
            return value;
        return name.Text == "__dict__" ? _attributes.Dict : context.Raise(Errors.NoAttribute(context, self, name));
    }

    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        if (name.Text == "__dict__")
            return _attributes.Replace(context, value);
        return Type.TryLookup(name.Text, out _)
            ? base.SetAttribute(context, self, name, value)
            : _attributes.Assign(context, self, name, value);
    }

    public override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name) => SetAttribute(context, self, name, default);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        _attributes.Transfer(transfer);
    }
}
