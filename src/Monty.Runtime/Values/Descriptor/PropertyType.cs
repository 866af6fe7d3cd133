using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>property</c>.</summary>
internal static class PropertyType
{
    public static readonly PyType Type =
        PyType.Builtin("property", ObjectType.Type, PropertyMethods.Members, PropertyMethods.Constructor).TakingDerived();
}

/// <summary>The methods of <c>property</c> objects, and of those of derived classes.</summary>
internal static partial class PropertyMethods
{
    private static readonly PyStr DocName = new("__doc__");
    private static readonly PyStr NameName = new("__name__");

    [PyConstructor("property(fget=None, fset=None, fdel=None, doc=None)")]
    private static PyProperty Make(PyContext context, PyType type, PyValue getter, PyValue setter, PyValue deleter, PyValue doc)
        => new(getter, setter, deleter, doc);

    [PyMethod("__init__(fget=None, fset=None, fdel=None, doc=None)", KeywordErrorName = "property")]
    private static PyValue Init(PyContext context, PyValue self, PyValue getter, PyValue setter, PyValue deleter, PyValue doc)
    {
        Of(self).Fill(getter, setter, deleter, doc);
        if (self.Ref is not PyDerived derived)
            return PyValue.None;
        // The class has a docstring of its own, so that of the property is an attribute of the object.
        PyValue shown = GetDoc(context, self);
        if (shown.IsSignal)
            return shown;
        PyValue assigned = derived.AssignGeneric(context, self, DocName, shown);
        if (!assigned.IsSignal || shown.IsNone is false && doc.IsNone || !context.IsRaising(ExceptionTypes.AttributeError))
            return assigned;
        context.TakeRaised();
        return PyValue.None;
    }

    [PyMethod("getter(getter, /)")]
    private static PyValue Getter(PyContext context, PyValue self, PyValue getter)
        => Copy(context, self, getter, Of(self).Setter, Of(self).Deleter);

    [PyMethod("setter(setter, /)")]
    private static PyValue Setter(PyContext context, PyValue self, PyValue setter)
        => Copy(context, self, Of(self).Getter, setter, Of(self).Deleter);

    [PyMethod("deleter(deleter, /)")]
    private static PyValue Deleter(PyContext context, PyValue self, PyValue deleter)
        => Copy(context, self, Of(self).Getter, Of(self).Setter, deleter);

    [PyMethod("__set_name__(*args)", Style = ArgumentStyle.Variadic)]
    private static void SetName(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments)
        => Of(self).Name = arguments.Length == 2
            ? arguments[1]
            : throw Errors.TypeError($"__set_name__() takes 2 positional arguments but {arguments.Length} were given").ToException();

    [PyGetter("fget", IsField = true)]
    private static PyValue GetGetter(PyContext context, PyValue self) => Of(self).Getter;

    [PyGetter("fset", IsField = true)]
    private static PyValue GetSetter(PyContext context, PyValue self) => Of(self).Setter;

    [PyGetter("fdel", IsField = true)]
    private static PyValue GetDeleter(PyContext context, PyValue self) => Of(self).Deleter;

    [PyGetter("__doc__")]
    private static PyValue GetDoc(PyContext context, PyValue self)
        => Of(self) is { HasOwnDoc: false } property ? DocOfGetter(context, property) : Of(self).Doc;

    [PySetter("__doc__")]
    private static void SetDoc(PyContext context, PyValue self, PyValue doc) => Of(self).Doc = doc;

    [PyGetter("__name__")]
    private static PyValue GetName(PyContext context, PyValue self)
    {
        PyProperty property = Of(self);
        if (!property.Name.IsUnbound)
            return property.Name;
        return !property.Getter.IsNone && Attributes.TryGetOptional(context, property.Getter, NameName, out PyValue name)
            ? name
            : context.Raise(Errors.NoAttribute(context, self, NameName));
    }

    [PySetter("__name__", CanDelete = true)]
    private static void AssignName(PyContext context, PyValue self, PyValue name) => Of(self).Name = name;

    [PyGetter("__isabstractmethod__")]
    private static PyValue IsAbstract(PyContext context, PyValue self)
    {
        PyProperty property = Of(self);
        PyValue mark = AbstractMethods.MarkOf(context, property.Getter);
        if (mark is { IsBool: true, IsTrue: false })
            mark = AbstractMethods.MarkOf(context, property.Setter);
        return mark is { IsBool: true, IsTrue: false } ? AbstractMethods.MarkOf(context, property.Deleter) : mark;
    }

    private static PyProperty Of(PyValue self) => (PyProperty)PyDerived.Unwrap(self).Ref;

    private static PyValue DocOfGetter(PyContext context, PyProperty property)
        => !property.Getter.IsNone && Attributes.TryGetOptional(context, property.Getter, DocName, out PyValue doc) ? doc : PyValue.None;

    /// <summary>The same with other functions: of the same class, which may make what it likes.</summary>
    private static PyValue Copy(PyContext context, PyValue self, PyValue getter, PyValue setter, PyValue deleter)
    {
        PyProperty property = Of(self);
        PyValue ofGetter = property.WasGivenDoc || getter.IsNone ? PyValue.None : DocOfGetter(context, property);
        if (ofGetter.IsSignal)
            return ofGetter;
        PyValue doc = ofGetter.IsNone ? property.Doc : PyValue.None;
        return self.Ref is PyDerived derived
            ? derived.Class.Call(context, derived.Class, [getter, setter, deleter, doc], null)
            : new PyProperty(getter, setter, deleter, doc) { Name = property.Name };
    }
}
