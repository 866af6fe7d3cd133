using Monty.Runtime.Calls;
using Monty.Runtime.Calls.Documentation;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The attributes and methods of classes.</summary>
internal static partial class TypeMethods
{
    [PyGetter("__name__")]
    private static string GetName(PyContext context, PyType self) => self.SimpleName;

    [PySetter("__name__", CanDelete = true)]
    private static void SetName(PyContext context, PyType self, PyValue value)
    {
        string name = Text(self, "__name__", value);
        TypeMaking.CheckName(name);
        self.Name = name;
    }

    [PyGetter("__qualname__")]
    private static string GetQualifiedName(PyContext context, PyType self) => self.QualifiedName;

    [PySetter("__qualname__", CanDelete = true)]
    private static void SetQualifiedName(PyContext context, PyType self, PyValue value)
        => self.QualifiedName = Text(self, "__qualname__", value);

    [PyGetter("__module__")]
    private static PyValue GetModule(PyContext context, PyType self)
        => !self.IsBuiltin && self.TryGetOwn("__module__", out PyValue module) ? module : PyValue.Str(self.ModuleName);

    [PySetter("__module__", CanDelete = true)]
    private static void SetModule(PyContext context, PyType self, PyValue value)
    {
        if (value.IsUnbound && !self.IsBuiltin)
            throw Errors.TypeError($"cannot delete '__module__' attribute of immutable type '{self.Name}'").ToException();
        SetOwn(context, self, "__module__", value);
        // The line is one of the module that it was in.
        self.DeleteOwnAttribute(context, "__firstlineno__");
        if (value.Ref is PyStr text)
            self.ModuleName = text.Text;
    }

    [PyGetter("__doc__")]
    private static PyValue GetDoc(PyContext context, PyType self)
    {
        if (self.IsBuiltin && Docstrings.OfType(self) is { Text: not null } known)
            return Docstrings.TextOf(context, known);
        return self.TryGetOwn("__doc__", out PyValue doc) ? doc.Ref.BindTo(context, doc, default, self) : PyValue.None;
    }

    [PyGetter("__text_signature__")]
    private static string? GetTextSignature(PyContext context, PyType self) => self.IsBuiltin ? Docstrings.OfType(self)?.Signature : null;

    [PySetter("__doc__", CanDelete = true)]
    private static void SetDoc(PyContext context, PyType self, PyValue value)
    {
        if (value.IsUnbound)
            throw Errors.TypeError($"cannot delete '__doc__' attribute of immutable type '{self.Name}'").ToException();
        SetOwn(context, self, "__doc__", value);
    }

    [PyGetter("__annotations__")]
    private static PyValue GetAnnotations(PyContext context, PyType self) => ClassAnnotations.Get(context, self);

    [PySetter("__annotations__", CanDelete = true)]
    private static PyValue SetAnnotations(PyContext context, PyType self, PyValue value) => ClassAnnotations.Set(context, self, value);

    [PyGetter("__annotate__")]
    private static PyValue GetAnnotate(PyContext context, PyType self) => ClassAnnotations.GetAnnotate(context, self);

    [PySetter("__annotate__")]
    private static PyValue SetAnnotate(PyContext context, PyType self, PyValue value)
        => ClassAnnotations.SetAnnotate(context, self, value);

    [PyGetter("__type_params__")]
    private static PyValue GetTypeParameters(PyContext context, PyType self)
        => !self.IsBuiltin && self.TryGetOwn("__type_params__", out PyValue own) ? own : PyTuple.Empty;

    [PySetter("__type_params__")]
    private static void SetTypeParameters(PyContext context, PyType self, PyValue value)
        => SetOwn(context, self, "__type_params__", value);

    [PyGetter("__bases__")]
    private static PyTuple Bases(PyContext context, PyType self) => TupleOf(context, self.Bases);

    [PySetter("__bases__", CanDelete = true)]
    private static void SetBases(PyContext context, PyType self, PyValue value) => BaseAssignment.Assign(context, self, value);

    [PyGetter("__base__", IsField = true)]
    private static PyValue Base(PyContext context, PyType self) => self.Base is null ? PyValue.None : BaseTypeRules.BestOf(self.Bases);

    [PyGetter("__mro__")]
    private static PyTuple Mro(PyContext context, PyType self) => TupleOf(context, self.Mro);

    [PyMethod("mro()")]
    private static PyList MroList(PyContext context, PyType self)
        => new(TupleOf(context, [self, .. MethodResolution.Linearize(context, self.Bases)]).Items.ToArray());

    [PyGetter("__dict__")]
    private static PyMappingProxy Dict(PyContext context, PyType self) => new(self);

    [PyMethod("__call__(*args, **kwargs)")]
    private static PyValue Call(PyContext context, PyType self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        // Not the vectorcall of the type, whose words for wrong arguments are others.
        if (keywords.Count == 0 && self.Constructor is { Member.Parsed: { Style: ArgumentStyle.Vectorcall } signature } && arguments.Length > signature.MaximumPositional)
            throw NativeErrors.TooMany(self.Name, "at most", signature.MaximumPositional, "", arguments.Length);
        return keywords.Count == 0
            ? self.Instantiate(context, arguments, null)
            : self.Instantiate(context, (PyValue[])[.. arguments, .. keywords.Values], new KeywordNames(keywords.Names.ToArray()));
    }

    [PyMethod("__init__(*args, **kwargs)")]
    private static PyValue Init(PyContext context, PyType self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        if (arguments.Length == 1 && keywords.Count > 0)
            return context.Raise(Errors.TypeError("type.__init__() takes no keyword arguments"));
        return arguments.Length is 1 or 3
            ? PyValue.None
            : context.Raise(Errors.TypeError("type.__init__() takes 1 or 3 arguments"));
    }

    [PyMethod("__repr__()")]
    private static PyValue Repr(PyContext context, PyType self) => self.NativeRepr(context, self);

    [PyMethod("__or__(value, /)")]
    private static PyValue Or(PyContext context, PyType self, PyValue value) => UnionMaking.Join(context, self, value);

    [PyMethod("__ror__(value, /)")]
    private static PyValue ReflectedOr(PyContext context, PyType self, PyValue value) => UnionMaking.Join(context, value, self);

    [PyClassMethod("__prepare__(*args, **kwargs)")]
    private static PyDict Prepare(PyContext context, PyType metaclass, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => new();

    [PyMethod("__instancecheck__(instance, /)")]
    private static PyValue InstanceCheck(PyContext context, PyType self, PyValue instance)
        => AbstractClasses.IsInstance(context, instance, self);

    [PyMethod("__subclasscheck__(subclass, /)")]
    private static PyValue SubclassCheck(PyContext context, PyType self, PyValue subclass)
        => subclass.Ref is PyType type
            ? PyValue.Bool(type.IsSubtypeOf(self))
            : AbstractClasses.IsSubclass(context, subclass, self);

    private static string Text(PyType type, string attribute, PyValue value)
    {
        if (type.IsBuiltin)
            throw Errors.TypeError($"cannot set '{attribute}' attribute of immutable type '{type.Name}'").ToException();
        if (value.IsUnbound)
            throw Errors.TypeError($"cannot delete '{attribute}' attribute of immutable type '{type.Name}'").ToException();
        return PyStr.Of(value) is { } text
            ? text.Text
            : throw Errors.TypeError($"can only assign string to {type.Name}.{attribute}, not '{value.Type.Name}'").ToException();
    }

    private static void SetOwn(PyContext context, PyType type, string attribute, PyValue value)
    {
        if (type.IsBuiltin)
            throw Errors.TypeError($"cannot set '{attribute}' attribute of immutable type '{type.Name}'").ToException();
        if (value.IsUnbound)
            throw Errors.TypeError($"cannot delete '{attribute}' attribute of type '{type.Name}'").ToException();
        type.SetOwnAttribute(context, attribute, value);
    }

    private static PyTuple TupleOf(PyContext context, ReadOnlySpan<PyType> types)
    {
        context.Meter.ChargeWork(types.Length >> 3);
        var items = new PyValue[types.Length];
        for (int i = 0; i < items.Length; i++)
            items[i] = types[i];
        return new PyTuple(items);
    }
}
