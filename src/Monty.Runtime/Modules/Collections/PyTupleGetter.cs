using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>The attribute of a named tuple: reads one item.</summary>
[HeapKind(437)]
internal sealed class PyTupleGetter : PyObject
{
    private int _index;
    private PyValue _doc;

    internal PyTupleGetter()
    {
    }

    public PyTupleGetter(int index, PyValue doc)
    {
        _index = index;
        _doc = doc;
    }

    public PyValue Doc
    {
        get => _doc;
        set => _doc = value;
    }

    public override PyType Type => CollectionsTypes.TupleGetter;

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.Data;

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        if (PyDerived.Unwrap(instance).Ref is not PyTuple tuple)
        {
            return context.Raise(Errors.TypeError(
                $"descriptor for index '{_index}' for tuple subclasses doesn't apply to '{instance.Type.Name}' object"));
        }

        return _index < tuple.Count ? tuple.Storage[_index] : context.Raise(Errors.IndexError("tuple index out of range"));
    }

    public override PyValue AssignThrough(PyContext context, PyValue self, PyValue instance, PyValue value)
        => context.Raise(Errors.AttributeError(value.IsUnbound ? "can't delete attribute" : "can't set attribute"));

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"_tuplegetter({_index}, {Operations.Formatting.ReprText(context, _doc)})");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _index);
        transfer.Value(ref _doc);
        transfer.Require(_index >= 0 && !_doc.IsUnbound, "a getter of no item");
    }
}

/// <summary>The attributes of those getters.</summary>
internal static partial class TupleGetterMethods
{
    [PyGetter("__doc__")]
    private static PyValue GetDoc(PyContext context, PyTupleGetter self) => self.Doc;

    [PySetter("__doc__")]
    private static void SetDoc(PyContext context, PyTupleGetter self, PyValue value) => self.Doc = value;
}
