// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the thread sanitizer what it cannot see: Debian's Qt is not built for it, so it does not know that a
// posted event, and all that its thread had done before, is handed over to the thread that receives it. Only
// for
// --preset tsan, in every test program.
#include <QCoreApplication>
#include <QEvent>

#include <cstddef>

extern "C" {
void __tsan_acquire(void *address); // NOLINT(bugprone-reserved-identifier): the sanitizer's names
void __tsan_release(void *address); // NOLINT(bugprone-reserved-identifier)

/// Called by the sanitizer for each allocation: an event is one, made by the thread that posts it.
void __sanitizer_malloc_hook(const volatile void *address,
                             std::size_t size) // NOLINT(bugprone-reserved-identifier)
{
    constexpr std::size_t largestEvent = 256;
    if (size >= sizeof(QEvent) && size <= largestEvent)
        __tsan_release(const_cast<void *>(address));
}

void __sanitizer_free_hook(const volatile void *) // NOLINT(bugprone-reserved-identifier)
{
}
}

namespace {

/// Before each delivery. @return false: deliver it.
bool onDelivery(void **words)
{
    __tsan_acquire(words[1]); // receiver, event, result
    return false;
}

const bool isListening = QInternal::registerCallback(QInternal::EventNotifyCallback, onDelivery);

} // namespace
