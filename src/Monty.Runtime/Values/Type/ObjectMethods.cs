using Monty.Runtime.Calls;
using Monty.Runtime.Calls.Documentation;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The methods of <c>object</c>: what classes get at when they call <c>super()</c>, whatever they override.</summary>
internal static partial class ObjectMethods
{
    [PyMethod("__init__(*args, **kwargs)")]
    private static PyValue Init(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        if (arguments.Length + keywords.Count == 0)
            return PyValue.None;
        PyType type = self.Type;
        if (!IsOfObject(type, "__init__"))
            throw Errors.TypeError("object.__init__() takes exactly one argument (the instance to initialize)").ToException();
        // The built-in types that have no constructor are not made by that of object, and object does not look at their arguments.
        if ((!type.IsBuiltin && IsOfObject(type, NewMethod.Name)) || ReferenceEquals(type, ObjectType.Type))
            throw Errors.TypeError($"{type.Name}.__init__() takes exactly one argument (the instance to initialize)").ToException();
        return PyValue.None;
    }

    /// <summary>Whether a type has a method as <c>object</c> defines it.</summary>
    private static bool IsOfObject(PyType type, string name)
        => type.TryLookup(name, out PyValue method)
            && ObjectType.Type.TryGetOwn(name, out PyValue ofObject)
            && ReferenceEquals(method.Ref, ofObject.Ref);

    [PyClassMethod("__init_subclass__(*args, **kwargs)")]
    private static void InitSubclass(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        if (keywords.Count > 0)
            throw Errors.TypeError($"{type.QualifiedName}.__init_subclass__() takes no keyword arguments").ToException();
        if (arguments.Length > 0)
            throw Errors.TypeError($"{type.QualifiedName}.__init_subclass__() takes no arguments ({arguments.Length} given)").ToException();
    }

    [PyClassMethod("__subclasshook__(object, /)")]
    private static PyValue SubclassHook(PyContext context, PyType type, PyValue candidate) => PyValue.NotImplemented;

    [PyMethod("__repr__()")]
    private static PyValue Repr(PyContext context, PyValue self)
        => self.Ref is PyClassed holder and not PyType && IsOfObject(holder.Class.NativeBase, "__repr__")
            ? holder.NativeRepr(context, self)
            : PyValue.Str($"<{self.Type.QualifiedTypeName} object at {context.AddressOf(self.Ref)}>");

    [PyMethod("__str__()")]
    private static PyValue Str(PyContext context, PyValue self)
        => self.Ref is PyClassed holder && holder.Class.Special(context, SpecialMethod.Repr) is { IsUnbound: false } method
            ? SpecialCalls.Call0(context, method, self)
            : Formatting.Repr(context, self);

    [PyMethod("__format__(format_spec, /)")]
    private static PyValue Format(PyContext context, PyValue self, PyStr spec)
        => spec.Text.Length == 0
            ? Formatting.Str(context, self)
            : throw Errors.TypeError($"unsupported format string passed to {self.Type.Name}.__format__").ToException();

    [PyMethod("__hash__()")]
    private static PyValue Hash(PyContext context, PyValue self) => PyValue.Int(context.IdentityOf(self.Ref));

    [PyMethod("__eq__(value, /)")]
    private static PyValue Equal(PyContext context, PyValue self, PyValue value)
        => self.Is(value) ? PyValue.True : PyValue.NotImplemented;

    [PyMethod("__ne__(value, /)")]
    private static PyValue NotEqual(PyContext context, PyValue self, PyValue value)
    {
        PyValue equal = self.Ref.Compare(context, CompareOperator.Equal, self, value);
        // Without an __eq__ of its own an object is equal to itself, which is left to the operators otherwise.
        if (equal.IsNotImplemented && self.Is(value) && (self.Ref is not PyClassed holder || holder.Class.Special(context, SpecialMethod.Equal).IsUnbound))
            return PyValue.False;
        return SpecialResults.Apply(context, ResultRule.Opposite, self, equal);
    }

    [PyMethod("__lt__(value, /)")]
    private static PyValue Less(PyContext context, PyValue self, PyValue value) => PyValue.NotImplemented;

    [PyMethod("__le__(value, /)")]
    private static PyValue LessEqual(PyContext context, PyValue self, PyValue value) => PyValue.NotImplemented;

    [PyMethod("__gt__(value, /)")]
    private static PyValue Greater(PyContext context, PyValue self, PyValue value) => PyValue.NotImplemented;

    [PyMethod("__ge__(value, /)")]
    private static PyValue GreaterEqual(PyContext context, PyValue self, PyValue value) => PyValue.NotImplemented;

    [PyMethod("__getattribute__(name, /)")]
    private static PyValue GetAttribute(PyContext context, PyValue self, PyValue name)
    {
        PyStr text = AttributeNames.Check(name);
        if (self.Ref is not PyClassed holder)
            return self.Ref.GetAttribute(context, self, text);
        return holder.TryGetGeneric(context, self, text, out PyValue value) ? value : context.Raise(Errors.NoAttribute(context, self, text));
    }

    [PyMethod("__setattr__(name, value, /)")]
    private static PyValue SetAttribute(PyContext context, PyValue self, PyValue name, PyValue value)
    {
        if (self.Ref is PyType type)
            return context.Raise(NotForTypes(type, "__setattr__"));
        PyStr text = AttributeNames.Check(name);
        return self.Ref switch
        {
            PyClassed holder => holder.AssignGeneric(context, self, text, value),
            _ => self.Ref.SetAttribute(context, self, text, value),
        };
    }

    [PyMethod("__delattr__(name, /)")]
    private static PyValue DeleteAttribute(PyContext context, PyValue self, PyValue name)
    {
        if (self.Ref is PyType type)
            return context.Raise(NotForTypes(type, "__delattr__"));
        PyStr text = AttributeNames.Check(name);
        return self.Ref switch
        {
            PyClassed holder => holder.AssignGeneric(context, self, text, default),
            _ => self.Ref.DeleteAttribute(context, self, text),
        };
    }

    /// <summary>The attributes of classes are what <c>type</c> says: object's methods must not get around that.</summary>
    private static PyException NotForTypes(PyType type, string method)
        => Errors.TypeError($"can't apply this {method} to {type.Type.Name} object");

    [PyMethod("__dir__()")]
    private static PyList Dir(PyContext context, PyValue self) => AttributeListing.Of(context, self);

    [PyGetter("__class__")]
    private static PyType GetClass(PyContext context, PyValue self) => self.Type;

    [PySetter("__class__", CanDelete = true)]
    private static void SetClass(PyContext context, PyValue self, PyValue value)
    {
        if (value.IsUnbound)
            throw Errors.TypeError("can't delete __class__ attribute").ToException();
        if (value.Ref is not PyType type)
            throw Errors.TypeError($"__class__ must be set to a class, not '{value.Type.Name}' object").ToException();
        if (type.IsBuiltin || self.Type.IsBuiltin || self.Ref is not PyAttributeHolder holder)
            throw Errors.TypeError("__class__ assignment only supported for mutable types or ModuleType subclasses").ToException();
        if (!BaseTypeRules.HaveSameLayout(context, type, holder.Class))
            throw Errors.TypeError($"__class__ assignment: '{type.Name}' object layout differs from '{holder.Class.Name}'").ToException();
        holder.ChangeClass(context, type);
    }

    [PyGetter("__doc__")]
    private static PyValue Doc(PyContext context, PyValue self)
    {
        PyType type = self.Type;
        while (!type.IsBuiltin)
            type = type.Base!;
        return Docstrings.TextOf(context, Docstrings.OfType(type));
    }
}
