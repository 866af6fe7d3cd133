using Monty.Runtime.Calls;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

/// <summary>The base of every Python object and of the tags of immediate values.</summary>
/// <remarks>
/// One virtual method a protocol. Each takes the value itself, because a tag object stands for many values. A result that
/// <see cref="PyValue.IsSignal"/> means the run is raising or suspending. The methods here are the <em>slots</em> of the
/// type; code that wants Python's full protocol (reflection, fallbacks, error texts) calls the classes of
/// <c>Monty.Runtime.Operations</c>, not these.
/// </remarks>
internal abstract class PyObject : HeapObject
{
    /// <summary>The type, as <c>type(x)</c> gives it.</summary>
    public abstract PyType Type { get; }

    /// <summary><c>bool(x)</c>: True, False or a signal.</summary>
    public virtual PyValue Truth(PyContext context, PyValue self) => PyValue.True;

    /// <summary><c>repr(x)</c>: a str or a signal.</summary>
    public virtual PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<{Type.QualifiedTypeName} object at {context.AddressOf(this)}>");

    /// <summary><c>str(x)</c>: a str or a signal.</summary>
    public virtual PyValue Str(PyContext context, PyValue self) => Repr(context, self);

    /// <summary><c>format(x, spec)</c>.</summary>
    public virtual PyValue Format(PyContext context, PyValue self, PyStr spec)
        => spec.Text.Length == 0
            ? Formatting.Str(context, self)
            : context.Raise(Errors.TypeError($"unsupported format string passed to {Type.Name}.__format__"));

    /// <summary><c>hash(x)</c>: an immediate int or a signal.</summary>
    public virtual PyValue Hash(PyContext context, PyValue self) => PyValue.Int(context.IdentityOf(this));

    /// <summary><c>len(x)</c>: an immediate int or a signal.</summary>
    public virtual PyValue Length(PyContext context, PyValue self)
        => context.Raise(Errors.TypeError($"object of type '{Type.Name}' has no len()"));

    /// <summary>One rich comparison without reflection: any value, NotImplemented, or a signal.</summary>
    public virtual PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => PyValue.NotImplemented;

    /// <summary>Whether this side's comparison goes first: its type derives from that of <paramref name="left"/>.</summary>
    public virtual bool ComparesBefore(PyValue left) => false;

    /// <summary><c>self op other</c> without reflection: any value, NotImplemented, or a signal.</summary>
    public virtual PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => PyValue.NotImplemented;

    /// <summary><c>other op self</c>, asked after <paramref name="other"/> declined.</summary>
    public virtual PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => PyValue.NotImplemented;

    /// <summary>Whether an object of a built-in type may have an attribute itself, which comes before the methods of the type.</summary>
    public virtual bool HasOwnAttributes => false;

    /// <summary>Whether an operator is given an instance of a derived class as it is, because the class makes the result.</summary>
    public virtual bool IsToldClass(BinaryOperator op) => false;

    /// <summary>Whether objects of derived classes are compared by <see cref="CompareDerived"/>.</summary>
    public virtual bool ComparesDerived => false;

    /// <summary>A comparison where either side may be of a derived class, which may be asked what it holds.</summary>
    public virtual PyValue CompareDerived(PyContext context, CompareOperator op, PyValue self, PyValue other) => PyValue.NotImplemented;

    /// <summary>Whether <see cref="ReprDerived"/> prints an object of a derived class, because that says itself what it holds.</summary>
    public virtual bool ShowsDerived(PyContext context, PyObject derived) => false;

    /// <summary>The repr of an object of a derived class.</summary>
    public virtual PyValue ReprDerived(PyContext context, PyValue self) => Repr(context, self);

    /// <summary>Whether the reflected method goes first: the type derives from that of <paramref name="left"/> and overrides it.</summary>
    public virtual bool ReflectsBefore(PyValue left, BinaryOperator op) => false;

    /// <summary><c>self op= other</c> where the type changes in place; NotImplemented makes the caller use the plain operator.</summary>
    public virtual PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => PyValue.NotImplemented;

    /// <summary>Concatenation and repetition of a sequence, which come after the operators of both operands.</summary>
    public virtual PyValue SequenceBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other) => PyValue.NotImplemented;

    /// <summary>As <see cref="SequenceBinary"/>, in place where the sequence can change.</summary>
    public virtual PyValue SequenceInPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => SequenceBinary(context, op, self, other);

    public virtual PyValue Unary(PyContext context, UnaryOperator op, PyValue self)
        => context.Raise(Errors.TypeError($"bad operand type for unary {OperatorNames.Symbol(op)}: '{Type.Name}'"));

    /// <summary>The value as an int, for indices and sizes (<c>__index__</c>): an int or a signal.</summary>
    public virtual PyValue Index(PyContext context, PyValue self)
        => context.Raise(Errors.TypeError($"'{Type.Name}' object cannot be interpreted as an integer"));

    public virtual PyValue GetItem(PyContext context, PyValue self, PyValue key)
        => context.Raise(Errors.TypeError($"'{Type.Name}' object is not subscriptable"));

    /// <summary>None, or a signal.</summary>
    public virtual PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
        => context.Raise(Errors.NoItemAssignment(this, key));

    /// <summary>None, or a signal.</summary>
    public virtual PyValue DeleteItem(PyContext context, PyValue self, PyValue key)
        => context.Raise(Errors.NoItemDeletion(this, key));

    /// <summary><c>item in self</c>: True, False or a signal. By default the items are gone through.</summary>
    public virtual PyValue Contains(PyContext context, PyValue self, PyValue item)
        => Containment.ByIteration(context, self, item);

    /// <summary><c>iter(x)</c>.</summary>
    public virtual PyValue Iterate(PyContext context, PyValue self)
        => context.Raise(Errors.TypeError($"'{Type.Name}' object is not iterable"));

    /// <summary>The next item, <see cref="PyValue.Exhausted"/>, or a signal. Never raises StopIteration.</summary>
    public virtual PyValue Next(PyContext context, PyValue self)
        => context.Raise(Errors.TypeError($"'{Type.Name}' object is not an iterator"));

    /// <summary>As <see cref="Next"/>, for a caller that takes the item apart at once: a tuple may be the same object at every step.</summary>
    public virtual PyValue NextToUnpack(PyContext context, PyValue self) => Next(context, self);

    /// <summary>After <see cref="Next"/> gave Exhausted: the value that StopIteration carries, None but for generators.</summary>
    public virtual PyValue IterationResult => PyValue.None;

    /// <summary>True where <see cref="Next"/> is implemented.</summary>
    public virtual bool IsIterator => false;

    public virtual PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
        => Attributes.GetGeneric(context, self, name);

    /// <summary>None, or a signal.</summary>
    public virtual PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
        => Attributes.SetGeneric(context, self, name, value);

    /// <summary>None, or a signal.</summary>
    public virtual PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name)
        => Attributes.DeleteGeneric(context, self, name);

    /// <summary>As a class attribute: what reading it gives (the descriptor's <c>__get__</c>); <paramref name="instance"/> is unbound through the class.</summary>
    public virtual PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner) => self;

    /// <summary>What the object does as a class attribute; by default it is plain data.</summary>
    public virtual DescriptorKind Descriptor(PyContext context) => DescriptorKind.None;

    /// <summary>As a data descriptor: assigns through it, or deletes where <paramref name="value"/> is unbound. None or a signal.</summary>
    public virtual PyValue AssignThrough(PyContext context, PyValue self, PyValue instance, PyValue value)
        => context.Raise(Errors.AttributeError(value.IsUnbound ? "__delete__" : "__set__"));

    /// <summary>Calls the object.</summary>
    /// <param name="context">The run.</param>
    /// <param name="self">The value that is called.</param>
    /// <param name="arguments">The positional arguments, then the values of the keyword arguments.</param>
    /// <param name="keywords">The names of the trailing arguments; null where all are positional.</param>
    public virtual PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => context.Raise(Errors.TypeError($"'{Type.Name}' object is not callable"));

    public virtual PyValue Call0(PyContext context, PyValue self) => Call(context, self, default, null);

    public virtual PyValue Call1(PyContext context, PyValue self, PyValue a)
        => Call(context, self, new ReadOnlySpan<PyValue>(in a), null);

    public virtual PyValue Call2(PyContext context, PyValue self, PyValue a, PyValue b)
        => Call(context, self, [a, b], null);

    public virtual PyValue Call3(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c)
        => Call(context, self, [a, b, c], null);

    public virtual PyValue Call4(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c, PyValue d)
        => Call(context, self, [a, b, c, d], null);

    /// <summary>Whether <c>callable(x)</c>.</summary>
    public virtual bool IsCallable => false;
}
