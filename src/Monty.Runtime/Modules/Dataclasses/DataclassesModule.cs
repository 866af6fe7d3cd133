using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Dataclasses;

/// <summary>The native part of <c>dataclasses</c>: the <c>__init__</c> of its classes, and how they compare.</summary>
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
        if (positional < 0 || positional > parameters.Count)
            throw WrongParts().ToException();
        var names = new string[parameters.Count];
        var defaults = new PyValue[parameters.Count];
        for (int i = 0; i < names.Length; i++)
        {
            ReadOnlySpan<PyValue> parameter = Row(parameters[i], 3);
            names[i] = NameOf(parameter[0]).Text;
            defaults[i] = Given(parameter[2]).IsUnbound ? Given(parameter[1]) : new DataclassFactoryMark();
        }

        var rows = new DataclassField[fields.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            ReadOnlySpan<PyValue> field = Row(fields[i], 4);
            rows[i] = new DataclassField
            {
                Name = NameOf(field[0]),
                Parameter = NumberOf(field[1], names.Length),
                Default = Given(field[2]),
                Factory = Given(field[3]),
            };
        }

        int[]? forPostInit = postInit is null ? null : Array.ConvertAll(postInit.Items.ToArray(), number => NumberOf(number, names.Length));
        return new DataclassInit(new SyntheticParameters(name, names, positional, defaults), rows, forPostInit, frozen, attributes);
    }

    private static ReadOnlySpan<PyValue> Row(PyValue row, int length)
        => row.Ref is PyTuple tuple && tuple.Count == length ? tuple.Items : throw WrongParts().ToException();

    private static PyStr NameOf(PyValue name) => name.Ref as PyStr ?? throw WrongParts().ToException();

    /// <summary>The number of a parameter, or -1.</summary>
    private static int NumberOf(PyValue number, int parameters)
        => number.IsInt && number.Bits >= -1 && number.Bits < parameters ? (int)number.Bits : throw WrongParts().ToException();

    private static PyException WrongParts() => Errors.TypeError("these are not the parts of an __init__");
}

/// <remarks>What the comparisons and <c>__hash__</c> of dataclasses ask of the fields.</remarks>
internal static partial class DataclassesModule
{
    /// <summary>Raises an error as if in a line of the text that CPython makes methods from, and not in the caller.</summary>
    [PyFunction("raise_at(error, method, line, /)")]
    private static PyValue RaiseAt(PyContext context, PyException error, string method, int line)
    {
        context.Raise(error);
        context.SkipsTracebackEntry = DataclassText.TryNote(context, method, line);
        return PyValue.Signal;
    }

    [PyFunction("values_of(names, instance, /)", Replays = Replaying.Always)]
    private static PyValue ValuesOf(PyContext context, PyTuple names, PyValue instance)
    {
        context.Meter.ChargeValues(names.Count);
        var values = new PyValue[names.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = PinnedRead.Attribute(context, instance, AttributeNames.Check(names.Items[i]));
            if (values[i].IsSignal)
                return PyValue.Signal;
        }

        return new PyTuple(values);
    }

    private static PyValue KeptValuesOf(PyContext context, PyTuple names, PyValue instance)
    {
        var reading = new OperationPart(context, names);
        return reading.IsKnown ? reading.Known : reading.Keep(ValuesOf(context, names, instance));
    }

    private static readonly PyStr ClassName = new("__class__");

    /// <summary>Compares two instances of one class as the tuples of their fields.</summary>
    [PyFunction("compare(names, a, b, symbol, /)", Replays = Replaying.Always)]
    private static PyValue Compare(PyContext context, PyTuple names, PyValue a, PyValue b, string symbol)
    {
        PyValue areAlike = AreOfOneClass(context, a, b);
        if (areAlike.IsSignal || !areAlike.IsTrue)
            return areAlike.IsSignal ? areAlike : PyValue.NotImplemented;
        PyValue x = KeptValuesOf(context, names, a);
        if (x.IsSignal)
            return x;
        PyValue y = KeptValuesOf(context, names, b);
        return y.IsSignal ? y : Comparison.Compare(context, OperatorNames.Comparison(symbol), x, y);
    }

    /// <summary>Whether each field of the one instance is <c>==</c> that of the other, of the same class.</summary>
    [PyFunction("are_equal(names, a, b, /)", Replays = Replaying.Always)]
    private static PyValue AreEqual(PyContext context, PyTuple names, PyValue a, PyValue b)
    {
        if (a.Is(b))
            return PyValue.True;
        PyValue areAlike = AreOfOneClass(context, a, b);
        if (areAlike.IsSignal || !areAlike.IsTrue)
            return areAlike.IsSignal ? areAlike : PyValue.NotImplemented;
        var walk = new OperationPart(context, a.Ref);
        return walk.IsKnown ? walk.Known : CompareFields(context, names, a, b, ref walk);
    }

    /// <summary>Goes from field to field; of each the one value is read (stage 0), then the other (1), then both are compared (2).</summary>
    private static PyValue CompareFields(PyContext context, PyTuple names, PyValue a, PyValue b, ref OperationPart walk)
    {
        walk.TryResume(out PartPlace place);
        long stage = place.Number;
        PyValue x = place.X;
        PyValue y = place.Y;
        for (int i = (int)place.Index; i < names.Count; i++, stage = 0)
        {
            PyStr name = AttributeNames.Check(names.Items[i]);
            if (stage < 1)
            {
                walk.BeginStep();
                x = Attributes.GetNamed(context, a, name);
                if (x.IsSignal)
                    return walk.Stop(new PartPlace(i));
            }

            if (stage < 2)
            {
                walk.BeginStep();
                y = Attributes.GetNamed(context, b, name);
                if (y.IsSignal)
                    return walk.Stop(new PartPlace(i, 1, X: x));
            }

            walk.BeginStep();
            PyValue equal = FastArithmetic.Equal(context, x, y);
            if (!equal.IsSignal)
                equal = Truth.Of(context, equal);
            if (equal.IsSignal)
                return walk.Stop(new PartPlace(i, 2, X: x, Y: y));
            if (!equal.IsTrue)
                return walk.End(equal);
        }

        return walk.End(PyValue.True);
    }

    /// <summary>Whether both say that they are of the same class: a bool or a signal.</summary>
    private static PyValue AreOfOneClass(PyContext context, PyValue a, PyValue b)
    {
        if (ReferenceEquals(a.Type, b.Type))
            return PyValue.True;
        PyValue other = Attributes.GetNamed(context, b, ClassName);
        if (other.IsSignal)
            return other;
        PyValue own = Attributes.GetNamed(context, a, ClassName);
        return own.IsSignal ? own : PyValue.Bool(own.Is(other));
    }
}

/// <summary>The attributes of such functions.</summary>
internal static partial class DataclassInitMethods
{
    [PyGetter("__name__")]
    private static string Name(PyContext context, DataclassInit self) => "__init__";

    [PyGetter("__module__")]
    private static PyValue Module(PyContext context, DataclassInit self) => self.Attribute(context, "__module__");

    [PyGetter("__annotations__")]
    private static PyValue Annotations(PyContext context, DataclassInit self) => self.Attribute(context, "__annotations__");

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
