using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A complex number.</summary>
[HeapKind(23)]
internal sealed partial class PyComplex : PyObject
{
    private double _real;
    private double _imaginary;

    internal PyComplex()
    {
    }

    public PyComplex(double real, double imaginary)
    {
        _real = real;
        _imaginary = imaginary;
    }

    public double Real => _real;

    public double Imaginary => _imaginary;

    public override PyType Type => ComplexType.Type;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Double(ref _real);
        transfer.Double(ref _imaginary);
    }
}
