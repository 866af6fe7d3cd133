using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A str: a sequence of code points over a .NET string.</summary>
[HeapKind(30)]
internal sealed partial class PyStr : PyObject
{
    private string _text;

    internal PyStr()
    {
        _text = "";
    }

    public PyStr(string text)
    {
        _text = text;
    }

    /// <summary>The text in UTF-16; lone surrogates may occur.</summary>
    public string Text => _text;

    public override PyType Type => StrType.Type;

    internal override void Transfer(StateTransfer transfer)
    {
        string? text = _text;
        transfer.Text(ref text);
        _text = text ?? "";
    }
}
