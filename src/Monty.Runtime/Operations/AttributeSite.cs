using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>What one place in the source that reads, writes or calls an attribute has learnt; it belongs to one run.</summary>
/// <remarks>
/// A site is right while <see cref="Epoch"/> is the run's and the object has the shape, type or identity it was learnt from;
/// see <c>Attributes.Caching.cs</c> for what each combination of fields means.
/// </remarks>
internal struct AttributeSite
{
    /// <summary>The shape of an instance whose attribute is in <see cref="Slot"/>; null where the site has learnt something else.</summary>
    public Shape? SlotShape;

    public int Slot;

    /// <summary>How often something went to <see cref="Others"/>.</summary>
    public int TimesSetAside;

    /// <summary>Writing adds the attribute: the shape afterwards. Null where it is there already.</summary>
    public Shape? NextShape;

    /// <summary>The shape of an instance, the class object itself, or the type of another object, that has <see cref="Attribute"/>.</summary>
    public object? Owner;

    /// <summary>What the class defines, unbound.</summary>
    public ClassAttribute? Attribute;

    /// <summary>The adapter of a method of a built-in type, or of a function of a native module.</summary>
    public Calls.NativeCode? Native;

    /// <summary>The method whose adapter <see cref="Native"/> is.</summary>
    public Calls.NativeFunction? NativeFunction;

    public long Epoch;

    /// <summary>What the site has learnt of instances of other shapes, in the same epoch; null until there is a second shape.</summary>
    public AttributeSite[]? Others;
}
