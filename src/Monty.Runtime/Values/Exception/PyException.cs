using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>An exception instance, of a built-in type or of a user class that derives from one.</summary>
[HeapKind(101)]
internal sealed partial class PyException : PyAttributeHolder
{
    /// <summary>The attribute that <c>add_note</c> appends to.</summary>
    public static readonly PyStr Notes = new("__notes__");

    private static readonly PyValue[] NoFields = [];

    /// <summary>Null while <see cref="_message"/> is the one argument: errors of the runtime make no tuple until one is asked for.</summary>
    private PyTuple? _arguments;
    private string? _message;

    /// <summary>The values of the attributes that the built-in type declares (<c>StopIteration.value</c>); empty until one is set.</summary>
    private PyValue[] _fields = NoFields;
    private PyException? _cause;
    private PyException? _context;
    private bool _suppressContext;

    internal PyException()
        : base(ExceptionTypes.Exception)
    {
    }

    public PyException(PyType type, PyTuple arguments)
        : base(type)
    {
        _arguments = arguments;
    }

    /// <summary>An exception with one str argument.</summary>
    public PyException(PyType type, string message)
        : base(type)
    {
        _message = message;
    }

    /// <summary><c>args</c>.</summary>
    public PyTuple Arguments
    {
        get => _arguments ??= new PyTuple([PyValue.Str(_message!)]);
        set
        {
            _arguments = value;
            _message = null;
        }
    }

    /// <summary>The message of an exception that the runtime itself made: its one argument, where that is a str.</summary>
    public string ArgumentText
        => _message ?? (Arguments.Count == 1 && Arguments.Items[0].Ref is PyStr text ? text.Text : "");

    /// <summary><c>__cause__</c>; setting it also suppresses the context.</summary>
    public PyException? Cause
    {
        get => _cause;
        set
        {
            _cause = value;
            _suppressContext = true;
        }
    }

    /// <summary>What a StopIteration carries: the result of the generator that ended.</summary>
    public PyValue StopValue
    {
        get
        {
            PyValue value = Field(StopIterationBehaviour.Value);
            if (value.IsUnbound)
                value = Arguments.Count > 0 ? Arguments.Items[0] : PyValue.None;
            return value;
        }
    }

    /// <summary><c>__context__</c></summary>
    public PyException? Context
    {
        get => _context;
        set => _context = value;
    }

    public void SetCause(PyException? cause) => Cause = cause;

    /// <summary><c>__suppress_context__</c></summary>
    public bool SuppressContext
    {
        get => _suppressContext;
        set => _suppressContext = value;
    }

    /// <summary>Sets <c>__context__</c> when an exception is raised while another is handled; breaks cycles as CPython does.</summary>
    public int SetImplicitContext(PyException handled)
    {
        PyException link = handled;
        PyException? slow = handled;
        bool advance = false;
        int steps = 0;
        while (link._context is { } next && !ReferenceEquals(next, this))
        {
            link = next;
            steps++;
            // A chain that a script has closed to a ring, without this exception in it, must not be followed for ever.
            if (advance)
                slow = slow!._context;
            advance = !advance;
            if (ReferenceEquals(slow, link))
                break;
        }

        if (ReferenceEquals(link._context, this))
            link._context = null;
        _context = handled;
        return steps;
    }

    /// <summary>Whether an attribute that the built-in type declares was ever set.</summary>
    public bool HasFields => _fields.Length > 0;

    /// <summary>The attribute number <paramref name="index"/> of the built-in type; unbound where it was never set.</summary>
    public PyValue Field(int index) => index < _fields.Length ? _fields[index] : default;

    public void SetField(int index, PyValue value)
    {
        if (index >= _fields.Length)
            Array.Resize(ref _fields, Math.Max(index + 1, Class.Exceptions!.FieldNames.Length));
        _fields[index] = value;
    }

    /// <summary><c>add_note</c></summary>
    /// <exception cref="RaisedException">The notes are no list.</exception>
    public void AddNote(PyContext context, PyValue note)
    {
        if (!TryGetOwn(context, Notes, out PyValue notes))
        {
            notes = new PyList();
            SetOwn(context, Notes, notes);
        }

        if (notes.Ref is not PyList list)
            throw Errors.TypeError("Cannot add note: __notes__ is not a list").ToException();
        list.Append(context, note);
    }

    /// <summary>Sets <c>name</c> and <c>obj</c> of an AttributeError.</summary>
    public PyException WithAttribute(PyValue owner, PyStr name)
    {
        _fields = [name, owner];
        return this;
    }

    internal override PyValue NativeRepr(PyContext context, PyValue self)
        => context.Pinned == 0 ? SlotReplay.Run(context, SlotOperation.Repr, self) : Class.Exceptions!.Repr(context, this);

    internal override PyValue NativeStr(PyContext context, PyValue self)
        => context.Pinned == 0 ? SlotReplay.Run(context, SlotOperation.Str, self) : Class.ExceptionTexts!.Str(context, this);

    internal override void Transfer(StateTransfer transfer)
    {
        TransferHolder(transfer);
        // Its class may be read after it.
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(Class.IsSubtypeOf(ExceptionTypes.BaseException), "an exception of a type that is none"));
        transfer.Object(ref _arguments);
        transfer.Text(ref _message);
        transfer.Require(_arguments is not null || _message is not null, "an exception without args");
        transfer.OptionalValues(ref _fields);
        transfer.Object(ref _cause);
        transfer.Object(ref _context);
        transfer.Boolean(ref _suppressContext);
        TransferTraceback(transfer);
    }
}
