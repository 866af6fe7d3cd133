using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An exception instance.</summary>
[HeapKind(101)]
internal sealed partial class PyException : PyObject
{
    private PyType _type;
    private PyTuple _arguments;
    private PyException? _cause;
    private PyException? _context;
    private bool _suppressContext;

    internal PyException()
    {
        _type = ExceptionTypes.Exception;
        _arguments = PyTuple.Empty;
    }

    public PyException(PyType type, PyTuple arguments)
    {
        _type = type;
        _arguments = arguments;
    }

    public override PyType Type => _type;

    /// <summary><c>args</c>.</summary>
    public PyTuple Arguments => _arguments;

    /// <summary>Sets <c>__context__</c> when an exception is raised while another is handled; breaks cycles as CPython does.</summary>
    public void SetImplicitContext(PyException handled)
    {
        for (PyException? link = handled; link is not null; link = link._context)
        {
            if (!ReferenceEquals(link._context, this))
                continue;
            link._context = null;
            break;
        }

        _context = handled;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        PyType? type = _type;
        transfer.Object(ref type);
        transfer.Require(type is not null && type.IsSubtypeOf(ExceptionTypes.BaseException), "an exception of a type that is none");
        _type = type!;
        PyTuple? arguments = _arguments;
        transfer.Object(ref arguments);
        transfer.Require(arguments is not null, "an exception without args");
        _arguments = arguments!;
        transfer.Object(ref _cause);
        transfer.Object(ref _context);
        transfer.Boolean(ref _suppressContext);
    }
}
