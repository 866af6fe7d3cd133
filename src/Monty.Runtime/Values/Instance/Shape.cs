using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A hidden class: which attribute of an instance is in which slot. Instances of one type that were filled alike share it.</summary>
/// <remarks>
/// The shapes of a type form a tree from its root shape, one edge an added attribute. Shapes along one line share a table of
/// names; a shape sees its first <see cref="Count"/> entries. A type registers a limited number of shapes; beyond that, instances
/// get shapes that nobody else refers to, so that a script that invents names without end does not leak.
/// </remarks>
[HeapKind(104)]
internal sealed class Shape : HeapObject
{
    private const int RegisteredLimit = 512;
    private const int DepthLimit = 128;
    private const string HiddenMark = "\0";

    /// <summary>The fields beside the owner.</summary>
    private const int FieldBytes = 56;

    /// <summary>A shape in the tree of its type, and its table of names without them.</summary>
    private const int RegisteredBytes = 256;

    private PyType _owner;
    private ShapeNames _names;
    private Dictionary<string, Shape>? _transitions;
    private string? _firstName;
    private Shape? _firstTransition;

    /// <summary>Null in a shape that is not registered in the tree of its type.</summary>
    private Shape? _root;
    private int _registered;
    private int _count;

    internal Shape()
    {
        _owner = ObjectType.Type;
        _names = new ShapeNames();
    }

    /// <summary>The root of a type.</summary>
    public Shape(PyType owner)
    {
        _owner = owner;
        _names = new ShapeNames();
        _root = this;
    }

    private Shape(PyType owner, ShapeNames names, int count, Shape? root)
    {
        _owner = owner;
        _names = names;
        _count = count;
        _root = root;
    }

    /// <summary>The type whose instances have this shape.</summary>
    public PyType Owner => _owner;

    /// <summary>What the shapes that are registered in the tree of this root hold.</summary>
    public long TreeBytes { get; private set; }

    /// <summary>How many slots are in use.</summary>
    public int Count => _count;

    /// <summary>The attributes are in a dict that the script has seen: slot 0 holds it.</summary>
    public bool IsDictionary { get; private set; }

    /// <summary>The shape of plain <c>object()</c>s, which have no attributes.</summary>
    public static readonly Shape OfObject = new(ObjectType.Type, new ShapeNames(), 0, null);

    /// <summary>The shape of instances of a type whose <c>__dict__</c> a script has asked for.</summary>
    public static Shape ForDictionary(PyType owner)
    {
        var names = new ShapeNames();
        names.Append(HiddenMark);
        return new Shape(owner, names, 1, null) { IsDictionary = true };
    }

    /// <summary>The name of the slot that holds an attribute declared by <c>__slots__</c>; it is no attribute by itself.</summary>
    public static PyStr HiddenName(PyStr name) => new(HiddenMark + name.Text);

    public static bool IsHidden(string name) => name.StartsWith(HiddenMark, StringComparison.Ordinal);

    public string NameAt(int slot) => _names[slot];

    /// <summary>The slot of an attribute, or -1.</summary>
    public int SlotOf(string name)
    {
        int slot = _names.IndexOf(name);
        return slot < _count ? slot : -1;
    }

    /// <summary>The shape with one more attribute, in slot <see cref="Count"/>.</summary>
    public Shape Adding(string name)
    {
        if (ReferenceEquals(name, _firstName))
            return _firstTransition!;
        if (_root is null)
            return Next(name, null);
        if (_firstTransition is not null && _firstName == name)
            return _firstTransition;
        if (_transitions is not null && _transitions.TryGetValue(name, out Shape? known))
            return known;
        if (_root._registered >= RegisteredLimit || _count >= DepthLimit)
            return Next(name, null);
        _root._registered++;
        _root.TreeBytes += RegisteredBytes + (IntPtr.Size * (long)_count) + (sizeof(char) * (long)name.Length);
        Shape next = Next(name, _root);
        Register(name, next);
        return next;
    }

    /// <summary>The shape without one attribute; the slots behind it move up by one.</summary>
    public Shape Removing(PyContext context, int slot)
    {
        context.Meter.ChargeWork(_count);
        Shape shape = _root ?? new Shape(_owner, new ShapeNames(), 0, null) { IsDictionary = IsDictionary };
        return shape.AddingAll(context.Meter, _names, 0, slot).AddingAll(context.Meter, _names, slot + 1, _count);
    }

    /// <summary>The shape with the same attributes of instances of another type.</summary>
    public Shape MovedTo(Meter? meter, Shape root)
    {
        Shape shape = IsDictionary ? ForDictionary(root._owner) : root;
        return shape.AddingAll(meter, _names, IsDictionary ? 1 : 0, _count);
    }

    private Shape AddingAll(Meter? meter, ShapeNames names, int from, int to)
    {
        Shape shape = this;
        for (; from < to && shape._root is not null; from++)
            shape = shape.Adding(names[from]);
        if (from == to)
            return shape;
        // Nobody knows the shapes on the way, so there need not be any.
        ShapeNames all = shape.OwnNames();
        all.AppendRange(meter, names, from, to);
        return new Shape(_owner, all, all.Count, null) { IsDictionary = IsDictionary };
    }

    internal override void Transfer(StateTransfer transfer)
    {
        PyType? owner = _owner;
        transfer.Object(ref owner);
        transfer.Require(owner is not null, "a shape without a type");
        _owner = owner!;
        bool isDictionary = IsDictionary;
        transfer.Boolean(ref isDictionary);
        IsDictionary = isDictionary;
        if (transfer.IsMeasuring)
        {
            transfer.Overhead(FieldBytes);
            transfer.SharedOverhead(ref _names.MeasuredBy, _names.Bytes);
            return;
        }

        int count = _count;
        transfer.Count(ref count);
        for (int i = 0; i < count; i++)
        {
            string? name = transfer.IsReading ? null : _names[i];
            transfer.Text(ref name);
            transfer.Require(name is not null, "a shape with a nameless slot");
            if (transfer.IsReading)
            {
                transfer.Require(_names.IndexOf(name!) == int.MaxValue, "a shape with a name twice");
                _names.Append(name!);
            }
        }

        _count = count;
        transfer.Require(!isDictionary || (count > 0 && _names[0] == HiddenMark), "a shape without a slot for its dict");
    }

    private void Register(string name, Shape next)
    {
        if (_firstTransition is null)
        {
            _firstName = name;
            _firstTransition = next;
            return;
        }

        _transitions ??= [];
        _transitions.Add(name, next);
    }

    private Shape Next(string name, Shape? root)
    {
        ShapeNames names = OwnNames();
        names.Append(name);
        return new Shape(_owner, names, _count + 1, root) { IsDictionary = IsDictionary };
    }

    /// <summary>The table to which a name can be added: a new one where another shape has added one.</summary>
    private ShapeNames OwnNames() => _names.Count == _count ? _names : _names.Copy(_count);
}
