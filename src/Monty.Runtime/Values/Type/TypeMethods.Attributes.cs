using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>How classes get at their attributes, for metaclasses that call <c>super()</c>.</summary>
internal static partial class TypeMethods
{
    [PyMethod("__getattribute__(name, /)")]
    private static PyValue GetAttribute(PyContext context, PyType self, PyValue name)
    {
        PyStr text = AttributeNames.Check(name);
        return self.TryGetGeneric(context, self, text, out PyValue value) ? value : context.Raise(Errors.NoAttribute(context, self, text));
    }

    [PyMethod("__setattr__(name, value, /)")]
    private static PyValue SetAttribute(PyContext context, PyType self, PyValue name, PyValue value)
        => self.AssignGeneric(context, self, AttributeNames.Check(name), value);

    [PyMethod("__delattr__(name, /)")]
    private static PyValue DeleteAttribute(PyContext context, PyType self, PyValue name)
        => self.AssignGeneric(context, self, AttributeNames.Check(name), default);
}
