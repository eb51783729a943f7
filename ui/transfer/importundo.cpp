// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importundo.h"

#include "items/whendone.h"
#include "store/importstore.h"
#include "ui/transfer/errorlog.h"

#include <QMessageBox>
#include <QPushButton>

namespace ui {

ImportUndo::ImportUndo(store::ImportStore &store, QWidget &window)
    : QObject(&window), m_store(store), m_window(window)
{
}

void ImportUndo::ask(domain::BatchId batch, qint64 conversations, qint64 memories)
{
    if (m_working)
        return;
    auto *box = new QMessageBox(&m_window);
    box->setObjectName(QStringLiteral("importUndoBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Take the import back"));
    box->setText(tr("Take this import back?"));
    QStringList what;
    if (conversations > 0)
        what.append(tr("%Ln conversation(s) that it added will be removed.", nullptr, int(conversations)));
    if (memories > 0)
        what.append(tr("%Ln memory(s) that it added will be removed.", nullptr, int(memories)));
    what.append(
        tr("What it changed goes back to what it was. What was written into its conversations since then "
           "stays, and the conversations with it. This can't be undone, but the files can be imported "
           "again."));
    box->setInformativeText(what.join(u'\n'));
    QPushButton *yes = box->addButton(tr("&Take back"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("importUndoYes"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, batch] { takeBack(batch); });
    box->open();
}

void ImportUndo::takeBack(domain::BatchId batch)
{
    if (m_working)
        return;
    m_working = true;
    Q_EMIT begun();
    items::whenDone(this, m_store.rollback(batch), [this](const domain::Result<domain::ImportBatch> &result) {
        m_working = false;
        if (result) {
            Q_EMIT taken(*result);
            return;
        }
        logError(result.error());
        Q_EMIT failed(result.error());
    });
}

} // namespace ui
