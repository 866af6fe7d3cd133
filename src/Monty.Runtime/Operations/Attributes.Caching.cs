using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <remarks>
/// Sites learn: (1) an attribute in a slot of an instance: <c>SlotShape</c>, <c>Slot</c>; (2) plain data or a function that
/// the class of an instance defines while the instance has no such attribute: <c>Owner</c> is the shape; (3) an attribute of
/// a class object that binds to itself, or of a module: <c>Owner</c> is the class or module, and <c>Native</c> the adapter where
/// it is a function of a native module; (4) a property: as (2), also for
/// writing; (5) a method of a built-in type: <c>Owner</c> is the type.
/// All hold while the run's type epoch stays: a class attribute that is added, removed or changes its kind starts a new one.
/// What a site learnt of an instance stays in <c>Others</c> when it meets an instance of another shape.
/// </remarks>
internal static partial class Attributes
{
    /// <summary>How many shapes a site remembers beside the last one.</summary>
    private const int MostOthers = 4;

    /// <summary>Longer names, which are hashed for it, are looked up each time.</summary>
    private const int LongestCachedName = 64;

    /// <summary>A site that has met so many new shapes does not try to remember more.</summary>
    private const int MostTimesSetAside = 64;

    /// <summary><c>obj.name</c> at a site.</summary>
    public static PyValue GetCached(PyContext context, PyValue obj, PyStr name, ref AttributeSite site)
    {
        if (obj.Ref is PyInstance instance)
        {
            if (ReferenceEquals(instance.Shape, site.SlotShape) && site.Epoch == context.TypeEpoch)
                return instance.Slots[site.Slot];
            if (ReferenceEquals(instance.Shape, site.Owner) && site.Epoch == context.TypeEpoch)
                return BindCached(context, obj, instance.Class, name, site.Attribute!);
            return GetOther(context, obj, instance, name, ref site);
        }

        if (ReferenceEquals(obj.Ref, site.Owner) && site.Epoch == context.TypeEpoch)
            return site.Attribute!.Value;
        return obj.Ref switch
        {
            PyType type => LearnClass(context, obj, type, name, ref site),
            NativeModule module => LearnModule(context, obj, module, name, ref site),
            _ => obj.Ref.GetAttribute(context, obj, name),
        };
    }

    /// <summary>An attribute of which only the running code knows the name.</summary>
    public static PyValue GetNamed(PyContext context, PyValue obj, PyStr name)
        => obj.Ref is PyInstance && name.Units <= LongestCachedName
            ? GetCached(context, obj, name, ref context.SiteOf(name))
            : obj.Ref.GetAttribute(context, obj, name);

    /// <summary><c>obj.name = value</c> at a site: None or a signal.</summary>
    public static PyValue SetCached(PyContext context, PyValue obj, PyStr name, PyValue value, ref AttributeSite site)
    {
        if (obj.Ref is not PyInstance instance)
            return obj.Ref.SetAttribute(context, obj, name, value);
        if (!ReferenceEquals(instance.Shape, site.SlotShape) || site.Epoch != context.TypeEpoch)
        {
            return ReferenceEquals(instance.Shape, site.Owner) && site.Epoch == context.TypeEpoch
                ? AssignCached(context, obj, site.Attribute!, value)
                : SetOther(context, obj, instance, name, value, ref site);
        }

        Store(instance, value, ref site);
        return PyValue.None;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(PyInstance instance, PyValue value, ref AttributeSite site)
    {
        if (site.NextShape is { } next)
            instance.Append(next, value);
        else
            instance.Slots[site.Slot] = value;
    }

    /// <summary>The same for an instance of another shape than the last one that the site learnt.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue GetOther(PyContext context, PyValue obj, PyInstance instance, PyStr name, ref AttributeSite site)
    {
        foreach (ref AttributeSite other in OthersOf(context, ref site))
        {
            if (ReferenceEquals(instance.Shape, other.SlotShape))
                return instance.Slots[other.Slot];
            if (ReferenceEquals(instance.Shape, other.Owner))
                return BindCached(context, obj, instance.Class, name, other.Attribute!);
        }

        return LearnInstance(context, obj, instance, name, ref site);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue SetOther(
        PyContext context, PyValue obj, PyInstance instance, PyStr name, PyValue value, ref AttributeSite site)
    {
        foreach (ref AttributeSite other in OthersOf(context, ref site))
        {
            if (ReferenceEquals(instance.Shape, other.SlotShape))
            {
                Store(instance, value, ref other);
                return PyValue.None;
            }

            if (ReferenceEquals(instance.Shape, other.Owner))
                return AssignCached(context, obj, other.Attribute!, value);
        }

        return LearnStore(context, obj, instance, name, value, ref site);
    }

    private static Span<AttributeSite> OthersOf(PyContext context, ref AttributeSite site)
        => site.Epoch == context.TypeEpoch ? site.Others : default(Span<AttributeSite>);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue BindCached(PyContext context, PyValue obj, PyType type, PyStr name, ClassAttribute attribute)
    {
        PyValue value = attribute.Value.Ref.BindTo(context, attribute.Value, obj, type);
        if (!value.IsSignal)
            return value;
        return type.Special(context, SpecialMethod.GetAttr).IsUnbound
            ? new AttributeErrorFrame(obj, name).Signaled(context)
            : new GetAttrFrame(obj, name).Signaled(context);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue AssignCached(PyContext context, PyValue obj, ClassAttribute attribute, PyValue value)
        => attribute.Value.Ref.AssignThrough(context, attribute.Value, obj, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue LearnInstance(PyContext context, PyValue obj, PyInstance instance, PyStr name, ref AttributeSite site)
    {
        PyType type = instance.Class;
        Shape? shape = instance.Shape;
        if (shape is null || shape.IsDictionary || !type.Special(context, SpecialMethod.GetAttribute).IsUnbound)
            return instance.GetAttribute(context, obj, name);
        ClassAttribute? attribute = type.Find(context, name.Text);
        DescriptorKind kind = attribute?.Value.Ref.Descriptor(context) ?? DescriptorKind.None;
        int slot = shape.SlotOf(SlotName(attribute, name));
        if (kind == DescriptorKind.Data)
        {
            if (attribute!.Value.Ref is PyProperty)
                LearnAttribute(context, shape, attribute, ref site);
            else if (attribute.Value.Ref is PyMemberDescriptor && slot >= 0)
                LearnSlot(context, shape, slot, null, ref site);
        }
        else if (slot >= 0)
        {
            LearnSlot(context, shape, slot, null, ref site);
        }
        else if (attribute is not null && kind != DescriptorKind.NonData)
        {
            LearnAttribute(context, shape, attribute, ref site);
        }

        return instance.GetAttribute(context, obj, name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue LearnClass(PyContext context, PyValue obj, PyType type, PyStr name, ref AttributeSite site)
    {
        ClassAttribute? attribute = type.Find(context, name.Text);
        ClassAttribute? ofMetaclass = type.Type.Find(context, name.Text);
        bool bindsToItself = attribute is not null
            && attribute.Value.Ref.Descriptor(context) is DescriptorKind.None or DescriptorKind.Method;
        bool isHidden = (ofMetaclass is not null && ofMetaclass.Value.Ref.Descriptor(context) == DescriptorKind.Data)
            || !type.Class.Special(context, SpecialMethod.GetAttribute).IsUnbound;
        if (bindsToItself && !isHidden)
            LearnAttribute(context, type, attribute!, ref site);
        return type.GetAttribute(context, obj, name);
    }

    /// <summary>Native modules do not change, but for those of which the run has opened the dict.</summary>
    private static PyValue LearnModule(PyContext context, PyValue obj, NativeModule module, PyStr name, ref AttributeSite site)
    {
        PyValue value = module.GetAttribute(context, obj, name);
        if (!value.IsSignal && context.Modules.DictOf(module) is null)
        {
            LearnAttribute(context, module, new ClassAttribute(value), ref site);
            site.NativeFunction = value.Ref as Calls.NativeFunction;
            site.Native = site.NativeFunction is { Member.Kind: Calls.NativeKind.Function } function ? function.Code : null;
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PyValue LearnStore(
        PyContext context, PyValue obj, PyInstance instance, PyStr name, PyValue value, ref AttributeSite site)
    {
        Shape? shape = instance.Shape;
        if (shape is null || shape.IsDictionary || !instance.Class.Special(context, SpecialMethod.SetAttr).IsUnbound)
            return instance.SetAttribute(context, obj, name, value);
        ClassAttribute? attribute = instance.Class.Find(context, name.Text);
        if (attribute?.Value.Ref is PyProperty)
        {
            LearnAttribute(context, shape, attribute, ref site);
        }
        else if (StoresIntoSlot(context, instance.Class, attribute))
        {
            string key = SlotName(attribute, name);
            int slot = shape.SlotOf(key);
            if (slot >= 0)
                LearnSlot(context, shape, slot, null, ref site);
            else
                LearnSlot(context, shape, shape.Count, shape.Adding(key), ref site);
        }

        return instance.SetAttribute(context, obj, name, value);
    }

    private static string SlotName(ClassAttribute? attribute, PyStr name)
        => attribute?.Value.Ref is PyMemberDescriptor member ? member.Key.Text : name.Text;

    private static bool StoresIntoSlot(PyContext context, PyType type, ClassAttribute? attribute)
    {
        if (attribute is not null && attribute.Value.Ref.Descriptor(context) == DescriptorKind.Data)
            return attribute.Value.Ref is PyMemberDescriptor member && type.IsSubtypeOf(member.Owner);
        return type.HasInstanceAttributes;
    }

    private static void LearnSlot(PyContext context, Shape shape, int slot, Shape? next, ref AttributeSite site)
    {
        SetAside(context, ref site);
        site.SlotShape = shape;
        site.Slot = slot;
        site.NextShape = next;
        site.Epoch = context.TypeEpoch;
    }

    private static void LearnAttribute(PyContext context, object owner, ClassAttribute attribute, ref AttributeSite site)
    {
        SetAside(context, ref site);
        site.Owner = owner;
        site.Attribute = attribute;
        site.Epoch = context.TypeEpoch;
    }

    /// <summary>Empties the site; what it knew of a shape takes the place of the oldest of the others.</summary>
    private static void SetAside(PyContext context, ref AttributeSite site)
    {
        AttributeSite previous = site;
        site = default;
        if (previous.Epoch != context.TypeEpoch || (previous.SlotShape ?? previous.Owner) is not Shape)
            return;
        site.Others = previous.Others ?? new AttributeSite[MostOthers];
        site.TimesSetAside = previous.TimesSetAside;
        if (site.TimesSetAside == MostTimesSetAside)
            return;
        previous.Others = null;
        site.Others[site.TimesSetAside++ % MostOthers] = previous;
    }
}
