using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The standard output or the standard error of every run: writing goes to the output of the run that writes.</summary>
internal sealed class PyTextStream : PyObject
{
    public static readonly PyTextStream Output = new("<stdout>", isError: false);
    public static readonly PyTextStream Error = new("<stderr>", isError: true);

    private readonly bool _isError;

    private PyTextStream(string name, bool isError)
    {
        Name = name;
        _isError = isError;
    }

    public override PyType Type => TextStreamType.Type;

    public string Name { get; }

    public void Write(PyContext context, string text)
    {
        if (_isError)
            context.WriteError(text);
        else
            context.WriteOutput(text);
    }

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<_io.TextIOWrapper name='{Name}' mode='w' encoding='utf-8'>");

    internal override void Transfer(StateTransfer transfer)
        => throw new System.Diagnostics.UnreachableException("the standard streams are transferred by name");
}
