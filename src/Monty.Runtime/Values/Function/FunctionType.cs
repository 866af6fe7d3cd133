using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The type object of Python functions.</summary>
internal static partial class FunctionType
{
    public static readonly PyType Type = PyType.Builtin("function", ObjectType.Type, Members);

    [PyGetter("__name__")]
    private static string Name(PyFunction self) => self.Name;

    [PySetter("__name__", CanDelete = true)]
    private static void SetName(PyContext context, PyFunction self, PyValue value)
        => self.Name = PyStr.Of(value) is { } name
            ? name.Text
            : throw Errors.TypeError("__name__ must be set to a string object").ToException();

    [PyGetter("__qualname__")]
    private static string QualifiedName(PyFunction self) => self.QualifiedName;

    [PySetter("__qualname__", CanDelete = true)]
    private static void SetQualifiedName(PyContext context, PyFunction self, PyValue value)
        => self.QualifiedName = PyStr.Of(value) is { } name
            ? name.Text
            : throw Errors.TypeError("__qualname__ must be set to a string object").ToException();

    [PyGetter("__doc__")]
    private static PyValue Doc(PyFunction self) => self.Doc;

    [PySetter("__doc__", CanDelete = true)]
    private static void SetDoc(PyContext context, PyFunction self, PyValue value) => self.Doc = value.IsUnbound ? PyValue.None : value;

    [PyGetter("__module__")]
    private static PyValue Module(PyContext context, PyFunction self) => self.ModuleIn(context);

    [PySetter("__module__")]
    private static void SetModule(PyContext context, PyFunction self, PyValue value) => self.SetModule(value);

    [PyGetter("__annotations__")]
    private static PyValue GetAnnotations(PyContext context, PyFunction self)
        => self.Annotations.Kept.IsUnbound ? Annotating.Compute(context, self, self.Annotate(context)) : self.Annotations.Kept;

    [PySetter("__annotations__", CanDelete = true)]
    private static void SetAnnotations(PyContext context, PyFunction self, PyValue value)
    {
        if (!value.IsUnbound && !value.IsNone && PyDerived.Unwrap(value).Ref is not PyDict)
            throw Errors.TypeError("__annotations__ must be set to a dict object").ToException();
        self.Annotations.Kept = value.IsNone ? default : value;
        self.Annotations.Function = PyValue.None;
    }

    [PyGetter("__annotate__")]
    private static PyValue GetAnnotate(PyContext context, PyFunction self) => self.Annotate(context);

    [PySetter("__annotate__")]
    private static void SetAnnotate(PyContext context, PyFunction self, PyValue value)
    {
        if (!value.IsNone && !value.Ref.IsCallable)
            throw Errors.TypeError("__annotate__ must be callable or None").ToException();
        self.Annotations.Function = value;
        if (!value.IsNone)
            self.Annotations.Kept = default;
    }

    [PyGetter("__type_params__")]
    private static PyTuple GetTypeParameters(PyContext context, PyFunction self) => self.TypeParameters;

    [PySetter("__type_params__")]
    private static void SetTypeParameters(PyContext context, PyFunction self, PyValue value)
        => self.Annotations.TypeParameters = value.Ref as PyTuple
            ?? throw Errors.TypeError("__type_params__ must be set to a tuple").ToException();

    [PyGetter("__defaults__")]
    private static PyValue Defaults(PyFunction self)
        => self.Defaults.Length == 0 ? PyValue.None : new PyTuple([.. self.Defaults]);

    /// <remarks>Of more values than there are parameters, the last ones are those that count.</remarks>
    [PySetter("__defaults__", CanDelete = true)]
    private static void SetDefaults(PyContext context, PyFunction self, PyValue value)
    {
        if (value.IsUnbound || value.IsNone)
        {
            self.Defaults = [];
            return;
        }

        if (PyDerived.Unwrap(value).Ref is not PyTuple tuple)
            throw Errors.TypeError("__defaults__ must be set to a tuple object").ToException();
        context.Meter.ChargeValues(tuple.Count);
        self.Defaults = tuple.Items[^Math.Min(tuple.Count, self.Code.Parameters.PositionalCount)..].ToArray();
    }

    [PyGetter("__closure__", IsField = true)]
    private static PyValue Closure(PyContext context, PyFunction self)
        => self.Closure.Length == 0 ? PyValue.None : new PyTuple(Array.ConvertAll(self.Closure, cell => (PyValue)cell));

    [PyGetter("__kwdefaults__")]
    private static PyValue KeywordDefaults(PyContext context, PyFunction self)
    {
        var defaults = new PyDict();
        ParameterLayout parameters = self.Code.Parameters;
        for (int i = 0; i < self.KeywordDefaults.Length; i++)
        {
            if (!self.KeywordDefaults[i].IsUnbound)
                defaults.SetStr(context, new PyStr(parameters.Names[parameters.PositionalCount + i]), self.KeywordDefaults[i]);
        }

        return defaults.Count == 0 ? PyValue.None : defaults;
    }

    [PySetter("__kwdefaults__", CanDelete = true)]
    private static void SetKeywordDefaults(PyContext context, PyFunction self, PyValue value)
    {
        if (value.IsUnbound || value.IsNone)
        {
            self.KeywordDefaults = [];
            return;
        }

        if (PyDerived.Unwrap(value).Ref is not PyDict given)
            throw Errors.TypeError("__kwdefaults__ must be set to a dict object").ToException();
        ParameterLayout parameters = self.Code.Parameters;
        var defaults = new PyValue[parameters.KeywordOnlyCount];
        for (int i = 0; i < defaults.Length; i++)
        {
            if (given.TryGetStr(context, new PyStr(parameters.Names[parameters.PositionalCount + i]), out PyValue known))
                defaults[i] = known;
        }

        self.KeywordDefaults = defaults;
    }
}
