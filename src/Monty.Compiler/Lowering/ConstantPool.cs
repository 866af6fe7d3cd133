using System.Globalization;
using System.Text;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>The constants of one function, each once. Equal is not enough: <c>1</c>, <c>1.0</c> and <c>True</c> differ.</summary>
internal sealed class ConstantPool
{
    private readonly Dictionary<Key, int> _indices = [];

    public List<PyValue> Values { get; } = [];

    public Operand Add(PyValue value)
    {
        Key key = KeyOf(value);
        if (!_indices.TryGetValue(key, out int index))
        {
            index = Values.Count;
            Values.Add(value);
            _indices.Add(key, index);
        }

        return Operand.OfConstant(index);
    }

    private static Key KeyOf(PyValue value)
    {
        if (value.IsInt)
            return new Key('i', value.Bits, "");
        if (value.IsFloat)
            return new Key('f', value.Bits, "");
        if (value.IsBool)
            return new Key('b', value.Bits, "");
        if (value.IsNone)
            return new Key('n', 0, "");
        return value.Ref switch
        {
            PyStr text => new Key('s', 0, text.Text),
            PyEllipsis => new Key('e', 0, ""),
            PyBigInt integer => new Key('I', 0, integer.Value.ToString("X", CultureInfo.InvariantCulture)),
            PyBytes bytes => new Key('y', 0, Convert.ToHexString(bytes.Data)),
            PyComplex complex => new Key('c', BitConverter.DoubleToInt64Bits(complex.Imaginary), Bits(complex.Real)),
            PyTuple tuple => new Key('t', tuple.Count, KeyOf(tuple)),
            _ => throw new System.Diagnostics.UnreachableException($"a constant of {value.Ref.GetType().Name}"),
        };
    }

    /// <summary>Zeros of either sign differ.</summary>
    private static string Bits(double value) => BitConverter.DoubleToInt64Bits(value).ToString("X", CultureInfo.InvariantCulture);

    private static string KeyOf(PyTuple tuple)
    {
        var text = new StringBuilder();
        foreach (PyValue item in tuple.Items)
        {
            Key key = KeyOf(item);
            text.Append(key.Kind).Append(key.Bits).Append(':').Append(key.Text.Length).Append(':').Append(key.Text);
        }

        return text.ToString();
    }

    private readonly record struct Key(char Kind, long Bits, string Text);
}
