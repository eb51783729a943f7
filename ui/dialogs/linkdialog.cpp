// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linkdialog.h"

#include "ui/widgets/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

constexpr int shownAddress = 600;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::LinkDialog)
};

} // namespace

QUrl openableAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool web =
        (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
    return web || scheme == QLatin1String("mailto") ? url : QUrl();
}

void askToOpenLink(QWidget *parent, const QString &address)
{
    const QUrl url = openableAddress(address);
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("linkDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(Words::tr("Link"));
    // The address in its encoded form: letters that look like others don't pass for them.
    const QString shown = url.isValid() ? QString::fromLatin1(url.toEncoded()) : address;
    if (url.isValid()) {
        box->setText(Words::tr("Open this address?"));
        const auto *open = box->addButton(Words::tr("Open"), QMessageBox::AcceptRole);
        QObject::connect(open, &QPushButton::clicked, box, [url] { QDesktopServices::openUrl(url); });
    } else {
        box->setText(Words::tr("Recollect opens web and mail addresses only. This link names another kind:"));
    }
    box->setInformativeText(plainLine(shown, shownAddress));
    const auto *copy = box->addButton(Words::tr("Copy the address"), QMessageBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, box,
                     [shown] { QApplication::clipboard()->setText(shown); });
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->open();
}

} // namespace ui
