using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Dataclasses;

/// <summary>The native part of <c>dataclasses</c>: the <c>__init__</c> of its classes.</summary>
[PyModule("_dataclasses")]
internal static partial class DataclassesModule
{
    /// <summary>Makes an <c>__init__</c>.</summary>
    /// <remarks>
    /// A parameter is (name, default or missing, factory or missing); a field is (name, number of its parameter or -1, default or
    /// missing, factory or missing). The attributes are <c>__module__</c> and <c>__annotations__</c>.
    /// </remarks>
    [PyFunction("make_init(name, parameters, positional, fields, post_init, frozen, missing, attributes, /)")]
    private static DataclassInit MakeInit(
        string name, PyList parameters, int positional, PyList fields, PyList? postInit, bool frozen, PyValue missing, PyDict attributes)
    {
        PyValue Given(PyValue value) => value.Is(missing) ? default : value;
        var names = new string[parameters.Count];
        var defaults = new PyValue[parameters.Count];
        for (int i = 0; i < names.Length; i++)
        {
            ReadOnlySpan<PyValue> parameter = ((PyTuple)parameters[i].Ref).Items;
            names[i] = ((PyStr)parameter[0].Ref).Text;
            defaults[i] = Given(parameter[2]).IsUnbound ? Given(parameter[1]) : new DataclassFactoryMark();
        }

        var rows = new DataclassField[fields.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            ReadOnlySpan<PyValue> field = ((PyTuple)fields[i].Ref).Items;
            rows[i] = new DataclassField
            {
                Name = (PyStr)field[0].Ref,
                Parameter = (int)field[1].Bits,
                Default = Given(field[2]),
                Factory = Given(field[3]),
            };
        }

        int[]? forPostInit = postInit is null ? null : Array.ConvertAll(postInit.Items.ToArray(), number => (int)number.Bits);
        return new DataclassInit(new SyntheticParameters(name, names, positional, defaults), rows, forPostInit, frozen, attributes);
    }
}

/// <summary>The attributes of such functions.</summary>
internal static partial class DataclassInitMethods
{
    [PyGetter("__name__")]
    private static string Name(PyContext context, DataclassInit self) => "__init__";

    [PyGetter("__module__")]
    private static PyValue Module(PyContext context, DataclassInit self) => self.Attribute("__module__");

    [PyGetter("__annotations__")]
    private static PyValue Annotations(PyContext context, DataclassInit self) => self.Attribute("__annotations__");

    [PyGetter("__doc__")]
    private static PyValue Doc(PyContext context, DataclassInit self) => PyValue.None;

    [PyGetter("__qualname__")]
    private static string QualifiedName(PyContext context, DataclassInit self) => self.QualifiedName;
}

/// <summary>The type objects of <c>dataclasses</c> that are native.</summary>
internal static class DataclassTypes
{
    public static readonly PyType Init = PyType.Builtin("function", ObjectType.Type, DataclassInitMethods.Members, null, "dataclasses")
        .WithSlots("__call__ __get__");

    public static readonly PyType FactoryMark = PyType.Builtin("_HAS_DEFAULT_FACTORY_CLASS", ObjectType.Type, module: "dataclasses");
}
